package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;

/** A loop, and what it adds to elements that stay the same, to be added after it. */
record LocalSum(Stmt.For loop, List<Stmt.Accumulate> sums) {

    List<Stmt> stmts() {
        Builder out = new Builder(null).at(loop.at());
        List<Var> results = Lists.map(sums, LocalSum::declare);
        out.add(summing(results));
        Builder adding = new Builder(out);
        for (int i = 0; i < sums.size(); i++) {
            Stmt.Accumulate sum = sums.get(i);
            adding.add(new Stmt.Accumulate(sum.array(), sum.index(), results.get(i), sum.at()));
        }
        if (isNeverEmpty()) {
            out.addAll(adding.stmts());
        } else {
            out.add(new Stmt.If(List.of(), isEntered(out), adding.yield(List.of()), Block.EMPTY, loop.at()));
        }
        return out.stmts();
    }

    private static Var declare(Stmt.Accumulate sum) {
        String name = sum.value() instanceof Var v ? v.name() : "sum";
        return new Var(name, Type.REAL);
    }

    private Stmt summing(List<Var> results) {
        List<Stmt> stmts = new ArrayList<>();
        List<Var> params = new ArrayList<>();
        List<Atom> yields = new ArrayList<>(loop.body().yields());
        Op plus = Primitives.operator("+", 2);
        for (Stmt stmt : loop.body().stmts()) {
            if (stmt instanceof Stmt.Accumulate sum && sums.contains(sum)) {
                Var param = declare(sum);
                Var next = declare(sum);
                params.add(param);
                yields.add(next);
                stmts.add(new Stmt.Let(next, new Expr.Apply(plus, List.of(param, sum.value()), Type.REAL), sum.at()));
            } else {
                stmts.add(stmt);
            }
        }
        return loop.with(
                Lists.plus(loop.operands(), Lists.map(params, p -> Atom.real(0))),
                Lists.plus(loop.results(), results),
                Lists.plus(loop.bound(), params),
                List.of(new Block(stmts, yields)));
    }

    private boolean isNeverEmpty() {
        return loop.from() instanceof Const from
                && loop.to() instanceof Const to
                && from.value() instanceof Integer a
                && to.value() instanceof Integer b
                && a < b;
    }

    /** Without an iteration the element may not even exist. */
    private Atom isEntered(Builder out) {
        return out.apply("test", Primitives.operator("<", 2), Type.BOOL, loop.from(), loop.to());
    }
}
