package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which variables may refer to the same array, or to a row of it: classes of variables, joined as references flow. */
final class Aliases {
    private final Map<Var, Var> parent = new HashMap<>();

    private Aliases() {}

    static Aliases of(Func f) {
        Aliases aliases = new Aliases();
        aliases.block(f.body());
        return aliases;
    }

    boolean mayMeet(Var a, Var b) {
        return root(a) == root(b);
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        stmt.blocks().forEach(this::block);
        if (stmt instanceof Stmt.Let let) {
            let(let.v(), let.rhs());
        } else if (stmt instanceof Stmt.If s) {
            join(s.results(), s.then().yields());
            join(s.results(), s.otherwise().yields());
        } else if (stmt instanceof Stmt.For s) {
            loop(s.params(), s.inits(), s.body(), s.results());
        } else if (stmt instanceof Stmt.While s) {
            loop(s.params(), s.inits(), s.body(), s.results());
        } else if (stmt instanceof Stmt.Attempt s) {
            join(s.values(), s.body().yields());
        } else {
            joinAll(stmt);
        }
    }

    /** A row that is loaded, a copy that shares its rows, a Java expression that may return what it was given. */
    private void let(Var v, Expr rhs) {
        if (!isNewThroughout(rhs)) {
            rhs.operands().forEach(operand -> join(v, operand));
        }
    }

    private static boolean isNewThroughout(Expr rhs) {
        return rhs instanceof Expr.ZerosLike || (rhs instanceof Expr.Copy copy && !copy.sharesRows());
    }

    private void loop(List<Var> params, List<Atom> inits, Block body, List<Var> results) {
        join(params, inits);
        join(params, body.yields());
        join(results, params);
    }

    /** A row that is stored, what a call takes and gives, what is moved from one array to another. */
    private void joinAll(Stmt stmt) {
        List<Atom> all = dev.fluxion.processor.ir.Lists.plus(stmt.operands(), stmt.results());
        for (Atom a : all) {
            for (Atom b : all) {
                join(a, b);
            }
        }
    }

    private void join(List<? extends Atom> to, List<? extends Atom> from) {
        for (int i = 0; i < to.size(); i++) {
            join(to.get(i), from.get(i));
        }
    }

    private void join(Atom a, Atom b) {
        if (a instanceof Var v && b instanceof Var w && holdsMemory(v) && holdsMemory(w)) {
            parent.put(root(v), root(w));
        }
    }

    private static boolean holdsMemory(Var v) {
        return v.type().isContainer() || v.type() instanceof Type.Trace;
    }

    private Var root(Var v) {
        Var up = parent.get(v);
        return up == null || up == v ? v : root(up);
    }
}
