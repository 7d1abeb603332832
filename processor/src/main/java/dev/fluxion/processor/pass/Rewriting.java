package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work of {@link Tidy} on one function. */
final class Rewriting {
    private final Places places;

    /** What stands for a variable of the original; it may itself be such a variable. */
    private final Map<Var, Atom> known;

    private Rewriting(Func f, CallEffects calls) {
        this.places = Places.of(f, calls);
        this.known = Copies.of(f.body());
    }

    static Func of(Func f, CallEffects calls) {
        return f.withBody(new Rewriting(f, calls).block(f.body(), new Scope(new Builder(null), new Loads(null))));
    }

    /** A block being written, and what is known there. */
    private record Scope(Builder out, Loads loads) {
        Scope inner() {
            return new Scope(new Builder(out), new Loads(loads));
        }
    }

    private Block block(Block block, Scope scope) {
        block.stmts().forEach(s -> stmt(s, scope));
        return scope.out().yield(atoms(block.yields()));
    }

    private void stmt(Stmt stmt, Scope scope) {
        if (stmt instanceof Stmt.Let let) {
            let(let, scope);
        } else if (stmt instanceof Stmt.If s) {
            chosen(s).ifPresentOrElse(b -> splice(s.results(), b, scope), () -> branch(s, scope));
        } else {
            scope.loads().forget(Accesses.of(List.of(stmt), places).written());
            Stmt again = again(stmt, scope);
            scope.out().add(again);
            stored(stmt, again, scope.loads());
        }
    }

    /** What was stored can be had without loading it. */
    private void stored(Stmt original, Stmt now, Loads loads) {
        if (original instanceof Stmt.Store was && now instanceof Stmt.Store store) {
            Expr load = new Expr.Load(store.array(), store.index());
            part(new Expr.Load(was.array(), was.index()))
                    .filter(p -> load.type().equals(store.value().type()))
                    .ifPresent(p -> loads.addStored(p, load, store.value()));
        }
    }

    private Stmt again(Stmt stmt, Scope scope) {
        List<Atom> operands = atoms(stmt.operands());
        List<Block> blocks = Lists.map(stmt.blocks(), b -> block(b, scope.inner()));
        return stmt.with(operands, stmt.results(), stmt.bound(), blocks);
    }

    private void let(Stmt.Let let, Scope scope) {
        scope.loads().forget(Accesses.of(List.of(let), places).written());
        Expr rhs = let.rhs().with(atoms(let.operands()));
        Optional<Object> place = let.rhs() instanceof Expr.Load load ? part(load) : Optional.empty();
        Optional<Atom> stored = place.flatMap(p -> scope.loads().findStored(p, rhs));
        if (stored.isPresent()) {
            known.put(let.v(), stored.get());
        } else if (isMade(let)) {
            Optional<Atom> loaded = place.flatMap(p -> scope.loads().find(p, rhs));
            known.put(
                    let.v(),
                    loaded.orElseGet(() -> scope.out().at(let.at()).let(let.v().name(), rhs)));
        } else {
            scope.out().add(new Stmt.Let(let.v(), rhs, let.at()));
        }
        place.ifPresent(p -> scope.loads().add(p, rhs, atom(let.v())));
    }

    private Optional<Object> part(Expr.Load load) {
        return places.find(load.array()).map(p -> Accesses.part(p, load.type()));
    }

    private static boolean isMade(Stmt stmt) {
        return stmt.at().sweep() != Origin.Sweep.PRIMAL;
    }

    /** The branch that is always taken. */
    private Optional<Block> chosen(Stmt.If s) {
        if (!isMade(s) || !(atom(s.condition()) instanceof Const c)) {
            return Optional.empty();
        }
        Block taken = Boolean.TRUE.equals(c.value()) ? s.then() : s.otherwise();
        return Optional.of(taken).filter(b -> !b.leaves());
    }

    private void splice(List<Var> results, Block block, Scope scope) {
        block.stmts().forEach(s -> stmt(s, scope));
        for (int i = 0; i < results.size(); i++) {
            known.put(results.get(i), atom(block.yields().get(i)));
        }
    }

    private void branch(Stmt.If s, Scope scope) {
        Atom condition = atom(s.condition());
        Block then = block(s.then(), scope.inner());
        Block otherwise = block(s.otherwise(), scope.inner());
        Picks keep = Picks.where(
                s.results().size(),
                i -> !decide(
                        s,
                        i,
                        condition,
                        then.yields().get(i),
                        otherwise.yields().get(i)));
        List<Block> blocks = List.of(only(keep, then), only(keep, otherwise));
        if (!keep.isEmpty() || blocks.stream().anyMatch(b -> !b.stmts().isEmpty())) {
            scope.out().add(s.with(List.of(condition), keep.of(s.results()), List.of(), blocks));
        }
    }

    private static Block only(Picks keep, Block block) {
        return new Block(block.stmts(), keep.of(block.yields()));
    }

    /** Whether the {@code i}-th result needs no branch. */
    private boolean decide(Stmt.If s, int i, Atom condition, Atom yes, Atom no) {
        boolean isCondition = isMade(s) && yes.equals(Atom.truth(true)) && no.equals(Atom.truth(false));
        if (isCondition || yes.equals(no)) {
            known.put(s.results().get(i), isCondition ? condition : yes);
            return true;
        }
        return false;
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return Lists.map(atoms, this::atom);
    }

    private Atom atom(Atom atom) {
        Atom now = atom;
        for (Atom next = known.get(now); next != null; next = known.get(now)) {
            now = next;
        }
        return now;
    }
}
