package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;

/** About how many columns things take. */
final class Widths {
    /** An expression wider than this is split. */
    static final int LIMIT = 88;

    /** An operand that is not wider than this stays where it is: a name would be no shorter. */
    static final int SHORT = 16;

    /** A choice that is wider than this is no operand of anything. */
    static final int CHOICE = 44;

    private static final int CALL = 16;

    private Widths() {}

    static int of(Atom atom) {
        return atom instanceof Var v
                ? v.name().length()
                : String.valueOf(((Const) atom).value()).length();
    }

    /** The statement without its operands. */
    static int of(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            return of(let.rhs());
        }
        return stmt instanceof Stmt.Call call
                ? call.callee().length() + 2 * call.args().size()
                : 4;
    }

    /** What is read of a record: {@code trace.x()}. */
    static int ofField(Stmt stmt, Var field) {
        int record = stmt instanceof Stmt.Unpack unpack ? of(unpack.trace()) : of(stmt);
        return record + field.name().length() + ".()".length();
    }

    private static int of(Expr rhs) {
        if (rhs instanceof Expr.Apply apply) {
            return Operators.isWidening(apply) ? 0 : of(apply.op().java());
        }
        if (rhs instanceof Expr.Java java) {
            return of(java.text());
        }
        boolean brief = rhs instanceof Expr.Load || rhs instanceof Expr.Same;
        return brief ? 2 : CALL;
    }

    private static int of(JavaText text) {
        return text.parts().stream().mapToInt(Widths::of).sum();
    }

    private static int of(JavaText.Part part) {
        if (part instanceof JavaText.Code code) {
            return code.text().length();
        }
        if (part instanceof JavaText.ClassRef type) {
            List<String> names = type.simpleNames();
            return names.get(names.size() - 1).length();
        }
        return part instanceof JavaText.Handle handle ? handle.name().length() : 0;
    }
}
