package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Which memory a statement writes to, its blocks excluded. */
final class Writes {
    private Writes() {}

    static List<Written> by(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            boolean isJava = let.rhs() instanceof Expr.Java || let.rhs() instanceof Expr.New;
            return isJava ? by(let.rhs().effect(), let.operands()) : List.of();
        }
        if (stmt instanceof Stmt.Do act) {
            return by(act.java().effect(), act.operands());
        }
        if (stmt instanceof Stmt.Move move) {
            return to(move.to());
        }
        if (stmt instanceof Stmt.Store || stmt instanceof Stmt.Accumulate) {
            return to(stmt.operands().get(0), stmt.operands().get(1));
        }
        boolean toFirst = stmt instanceof Stmt.Fill || stmt instanceof Stmt.Push;
        return toFirst ? to(stmt.operands().get(0)) : List.of();
    }

    private static List<Written> to(Atom memory, Atom index) {
        return memory instanceof Var v && v.type() instanceof Type.Struct
                ? List.of(Written.field(v, index))
                : to(memory);
    }

    private static List<Written> to(Atom array) {
        return array instanceof Var v ? List.of(Written.elements(v, v.type())) : List.of();
    }

    /** Code that acts may write to all that it is given, rows and fields included, and to what it finds elsewhere. */
    private static List<Written> by(Effect effect, List<Atom> given) {
        List<Written> written = new ArrayList<>();
        if (effect == Effect.ACTS) {
            written.add(Written.ELSEWHERE);
            for (Atom a : given) {
                for (Type t = a.type(); t instanceof Type.Array rows && a instanceof Var v; t = rows.element()) {
                    written.add(Written.elements(v, rows));
                }
                if (a instanceof Var v && Structs.holdsObjects(v.type())) {
                    written.add(Written.anything(v));
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
                    written.add(w.in(ours));
                }
            }
        }
        return written;
    }
}
