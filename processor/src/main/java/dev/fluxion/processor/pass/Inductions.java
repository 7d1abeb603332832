package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A counter beside the loop's own, as in {@code a[p++]}, is computed from the loop's own: so a reverse sweep need not remember
 * it.
 */
public final class Inductions implements Pass {

    @Override
    public String name() {
        return "inductions";
    }

    @Override
    public Func apply(Func f) {
        return f.withBody(block(f.body()));
    }

    private static Block block(Block block) {
        List<Stmt> out = new ArrayList<>();
        for (Stmt stmt : block.stmts()) {
            List<Block> blocks = stmt.blocks().stream().map(Inductions::block).toList();
            Stmt inside = stmt.with(stmt.operands(), stmt.results(), stmt.bound(), blocks);
            if (inside instanceof Stmt.For loop && loop.step() == 1 && !loop.down()) {
                out.addAll(closed(loop));
            } else {
                out.add(inside);
            }
        }
        return new Block(out, block.yields());
    }

    private static List<Stmt> closed(Stmt.For loop) {
        Picks open = Picks.where(loop.params().size(), i -> !isCounter(loop, i));
        boolean isOpen = open.positions().size() == loop.params().size();
        return isOpen ? List.of(loop) : new Induction(loop, open).stmts();
    }

    private static boolean isCounter(Stmt.For loop, int i) {
        Var param = loop.params().get(i);
        return param.type() == Type.INT
                && loop.body().stmts().stream()
                        .anyMatch(s -> isNext(s, param, loop.body().yields().get(i)));
    }

    private static boolean isNext(Stmt stmt, Var param, Atom next) {
        return stmt instanceof Stmt.Let let
                && let.v().equals(next)
                && let.rhs() instanceof Expr.Apply apply
                && apply.op().name().equals("add")
                && apply.args().get(0).equals(param)
                && apply.args().get(1) instanceof Const one
                && Integer.valueOf(1).equals(one.value());
    }
}
