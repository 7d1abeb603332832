package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What depends on a parameter by data flow: either differentiably, or also through operations that cut the derivative, such
 * as a conversion to an integer. Coarser than the analysis that derivatives are made by: it serves warnings only.
 */
final class Influence {
    private final boolean throughCuts;
    private final Set<Var> influenced = new HashSet<>();

    private Influence(boolean throughCuts) {
        this.throughCuts = throughCuts;
    }

    static Influence of(Func f, Var parameter, boolean throughCuts) {
        Influence influence = new Influence(throughCuts);
        influence.influenced.add(parameter);
        int before;
        do {
            before = influence.influenced.size();
            influence.block(f.body());
        } while (influence.influenced.size() > before);
        return influence;
    }

    boolean on(Atom atom) {
        return atom instanceof Var v && influenced.contains(v);
    }

    boolean onAny(List<? extends Atom> atoms) {
        return atoms.stream().anyMatch(this::on);
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        stmt.blocks().forEach(this::block);
        if (stmt instanceof Stmt.Let let) {
            let(let.v(), let.rhs());
        } else if (stmt instanceof Stmt.If s) {
            pass(s.then().yields(), s.results());
            pass(s.otherwise().yields(), s.results());
        } else if (stmt instanceof Stmt.For s) {
            loop(s.inits(), s.params(), s.body(), s.results());
        } else if (stmt instanceof Stmt.While s) {
            loop(s.inits(), s.params(), s.body(), s.results());
        } else if (stmt instanceof Stmt.Attempt s) {
            pass(s.body().yields(), s.values());
        } else if (onAny(stmt.operands())) {
            stmt.results().forEach(influenced::add);
            containers(stmt.operands());
        }
    }

    private void let(Var v, Expr rhs) {
        if (onAny(rhs.operands()) && (throughCuts || !cuts(rhs))) {
            influenced.add(v);
        }
        if (v.type().isContainer() && on(v)) {
            containers(rhs.operands());
        }
    }

    /** Whether no derivative gets through it from what this influence is on. */
    boolean cuts(Expr rhs) {
        if (!(rhs instanceof Expr.Apply apply)) {
            return rhs instanceof Expr.Java && !rhs.type().isDifferentiable();
        }
        return IntStream.range(0, apply.args().size())
                .noneMatch(i -> on(apply.args().get(i)) && apply.op().isDifferentiable(i));
    }

    private void loop(List<Atom> inits, List<Var> params, Block body, List<Var> results) {
        pass(inits, params);
        pass(body.yields(), params);
        pass(params, results);
    }

    private void pass(List<? extends Atom> from, List<Var> to) {
        for (int i = 0; i < to.size(); i++) {
            if (on(from.get(i))) {
                influenced.add(to.get(i));
            } else if (to.get(i).type().isContainer() && on(to.get(i))) {
                containers(List.of(from.get(i)));
            }
        }
    }

    private void containers(List<Atom> atoms) {
        atoms.stream().filter(a -> a instanceof Var v && v.type().isContainer()).forEach(a -> influenced.add((Var) a));
    }
}
