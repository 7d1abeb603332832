package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Which memory a statement writes to, its blocks excluded. */
final class Writes {
    private Writes() {}

    static List<Written> by(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            return let.rhs() instanceof Expr.Java java ? by(java) : List.of();
        }
        if (stmt instanceof Stmt.Do act) {
            return by(act.java());
        }
        if (stmt instanceof Stmt.Move move) {
            return to(move.to());
        }
        boolean toFirst = stmt instanceof Stmt.Store
                || stmt instanceof Stmt.Accumulate
                || stmt instanceof Stmt.Fill
                || stmt instanceof Stmt.Push;
        return toFirst ? to(stmt.operands().get(0)) : List.of();
    }

    private static List<Written> to(Atom array) {
        return array instanceof Var v ? List.of(new Written(v, v.type())) : List.of();
    }

    /** Code that acts may write to all that it is given, rows included, and to what it finds elsewhere. */
    private static List<Written> by(Expr.Java java) {
        List<Written> written = new ArrayList<>();
        if (java.effect() == Effect.ACTS) {
            written.add(Written.ELSEWHERE);
            for (Atom a : java.args()) {
                for (Type t = a.type(); t instanceof Type.Array rows && a instanceof Var v; t = rows.element()) {
                    written.add(new Written(v, rows));
                }
            }
        }
        return written;
    }

    /** What a callee writes to, in terms of the caller's atoms at its ports. */
    static List<Written> byCall(List<Atom> ports, Func callee, Facts facts) {
        List<Written> written = new ArrayList<>();
        List<Atom> theirs = Context.ports(callee);
        for (Written w : facts.written()) {
            if (w.equals(Written.ELSEWHERE) || facts.isForeign(w.array())) {
                written.add(Written.ELSEWHERE);
            }
            for (int i = 0; i < ports.size(); i++) {
                boolean isPort = theirs.get(i) instanceof Var v && facts.place(v) == facts.place(w.array());
                if (isPort && ports.get(i) instanceof Var ours) {
                    written.add(new Written(ours, w.type()));
                }
            }
        }
        return written;
    }
}
