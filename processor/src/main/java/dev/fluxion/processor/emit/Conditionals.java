package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;

/** Which {@code if} statements are printed as expressions: {@code c ? a : b}, {@code a && b}, {@code a || b}. */
final class Conditionals {
    private Conditionals() {}

    static boolean isExpression(Step step, Nested nested) {
        Stmt.If s = (Stmt.If) step.stmt;
        if (s.results().size() != 1
                || !nested.isUsed(s.results().get(0))
                || step.regions.stream().anyMatch(r -> r.leaves || !nested.isSilent(r))) {
            return false;
        }
        return isLogical(step) || !isUpdate(s, nested);
    }

    /** {@code if (c) { v = …; }} reads better than {@code v = c ? … : v}. */
    private static boolean isUpdate(Stmt.If s, Nested nested) {
        String name = s.results().get(0).name();
        return keeps(s.then().yields().get(0), name, nested)
                || keeps(s.otherwise().yields().get(0), name, nested);
    }

    private static boolean keeps(Atom yield, String name, Nested nested) {
        return nested.definition(yield) == null
                && yield instanceof Var v
                && v.name().equals(name);
    }

    private static boolean isLogical(Step step) {
        return step.regions.stream().anyMatch(r -> r.yields.get(0) instanceof Const c && c.value() instanceof Boolean);
    }
}
