package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import dev.fluxion.processor.rules.Row;
import java.util.List;

/** What a change contributes through one operand; where it is asked for, the partial derivative is checked first. */
final class Contributions {
    private static final ClassRef PARTIALS = new ClassRef("dev.fluxion.runtime", List.of("Partials"));
    private static final Type NOTHING = new Type.Opaque(JavaText.of("void"));

    private Contributions() {}

    /** Of an operation of the table, see {@link Row#contribution}. */
    static Atom of(String name, Expr.Apply e, int i, Var result, Atom d, Builder out) {
        Row row = (Row) e.op();
        if (isChecked(out)) {
            check(row.contribution("partial", i, e.args(), result, Atom.real(1), out), d, out);
        }
        return row.contribution(name, i, e.args(), result, d, out);
    }

    /** Of a partial derivative that is known. */
    static Atom of(String name, Atom partial, Atom d, Builder out) {
        if (isChecked(out)) {
            check(partial, d, out);
        }
        return out.apply(name, Primitives.named("mul"), Type.REAL, d, partial);
    }

    private static boolean isChecked(Builder out) {
        return !out.at().checkedIn().isEmpty();
    }

    private static void check(Atom partial, Atom d, Builder out) {
        if (partial instanceof Atom.Const c && c.value() instanceof Double v && Double.isFinite(v)) {
            return;
        }
        JavaText text = JavaText.of(
                PARTIALS,
                new Code(".finite("),
                new Hole(0, Precedence.ANY),
                new Code(", "),
                new Hole(1, Precedence.ANY),
                new Code(", \"" + escaped(place(out.at())) + "\");"));
        Expr.Java java = new Expr.Java(text, Precedence.ASSIGNMENT, List.of(partial, d), NOTHING, Effect.ACTS);
        out.add(new Stmt.Do(java, out.at()));
    }

    private static String place(Origin at) {
        String line = at.line() > 0 ? ":" + at.line() : "";
        String statement = at.statement().isEmpty() ? "" : ": " + at.statement();
        return at.checkedIn() + line + statement;
    }

    /** As it stands in a string literal. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
