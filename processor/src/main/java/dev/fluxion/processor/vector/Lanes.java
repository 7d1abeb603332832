package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Statements on single numbers, one after the other, that are done for one direction after the other: the body of a loop over
 * the directions. Only what is used behind the loop is kept in an array.
 */
final class Lanes {
    private final Widening widening;
    private final Var lane = new Var("d", Type.INT);
    private final List<Stmt> stmts = new ArrayList<>();
    private final Set<Var> defined = new HashSet<>();

    Lanes(Widening widening) {
        this.widening = widening;
    }

    /** The index of the direction. */
    Var lane() {
        return lane;
    }

    void add(Stmt stmt) {
        stmts.add(stmt);
        defined.addAll(stmt.results());
        stmt.blocks().forEach(b -> defined.addAll(b.defined()));
    }

    boolean isEmpty() {
        return stmts.isEmpty();
    }

    /** Writes the loop. */
    void write(Builder out, Predicate<Var> isUsedBehind) {
        List<Var> kept = new ArrayList<>();
        stmts.forEach(s -> s.results().stream().filter(isUsedBehind).forEach(kept::add));
        Origin at = stmts.get(0).at();
        kept.forEach(v -> out.add(new Stmt.Let(widening.var(v), widening.newNumbers(v.type()), at)));
        Builder inner = new Builder(out);
        Map<Var, Atom> here = new HashMap<>();
        for (Stmt stmt : stmts) {
            inner.at(stmt.at());
            inner.add(onNumbers(stmt, here, inner));
            stmt.results().stream()
                    .filter(kept::contains)
                    .forEach(v -> inner.add(new Stmt.Store(widening.var(v), lane, v, stmt.at())));
        }
        List<Var> none = List.of();
        out.add(new Stmt.For(
                none, lane, Atom.whole(0), widening.count(), 1, false, none, List.of(), inner.yield(List.of()), at));
    }

    private Stmt onNumbers(Stmt stmt, Map<Var, Atom> here, Builder inner) {
        Block alone = new Block(List.of(stmt), List.of());
        for (Var v : alone.free()) {
            if (widening.isWideNumber(v) && !defined.contains(v)) {
                here.computeIfAbsent(v, k -> inner.let(v.name(), new Expr.Load(widening.var(v), lane)));
            }
        }
        return Rewrite.substitute(alone, here).stmts().get(0);
    }
}
