package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A loop with counters that go up by one in each iteration; the {@code open} ones of its variables are none. */
record Induction(Stmt.For loop, Picks open) {

    /** Without the counters; what they are at the end follows. */
    List<Stmt> stmts() {
        Builder inside = new Builder(null).at(loop.at());
        Builder after = new Builder(null).at(loop.at());
        Map<Var, Atom> now = new HashMap<>();
        Atom trips = trips(after);
        for (int i = 0; i < loop.params().size(); i++) {
            if (!open.contains(i)) {
                Atom start = loop.inits().get(i);
                now.put(loop.params().get(i), plus(start, since(loop.index(), inside), inside));
                after.add(new Stmt.Let(loop.results().get(i), sum(start, trips), loop.at()));
            }
        }
        return Lists.plus(List.of(counted(inside, now)), after.stmts());
    }

    private Stmt counted(Builder inside, Map<Var, Atom> now) {
        Block body = Rewrite.substitute(loop.body(), now);
        Block whole = new Block(Lists.plus(inside.stmts(), body.stmts()), open.of(body.yields()));
        List<Atom> operands = Lists.plus(List.of(loop.from(), loop.to()), open.of(loop.inits()));
        List<Var> bound = Lists.plus(List.of(loop.index()), open.of(loop.params()));
        return loop.with(operands, open.of(loop.results()), bound, List.of(whole));
    }

    /** None if the bounds are the wrong way round; exact even where the difference is not a number. */
    private Atom trips(Builder out) {
        Atom end = out.apply(
                "end", Primitives.method("java.lang.Math", "max", 2).orElseThrow(), Type.INT, loop.to(), loop.from());
        return since(end, out);
    }

    private Atom since(Atom position, Builder out) {
        return isZero(loop.from())
                ? position
                : out.apply("k", Primitives.operator("-", 2), Type.INT, position, loop.from());
    }

    private static Atom plus(Atom start, Atom k, Builder out) {
        return isZero(start) ? k : out.let("k", sum(start, k));
    }

    private static Expr sum(Atom a, Atom b) {
        return new Expr.Apply(Primitives.operator("+", 2), List.of(a, b), Type.INT);
    }

    private static boolean isZero(Atom atom) {
        return atom.equals(Atom.whole(0));
    }
}
