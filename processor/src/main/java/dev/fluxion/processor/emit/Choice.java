package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** An {@code if} as an expression. */
final class Choice {
    private final ExpressionShape shape;
    private final Negation negation;

    Choice(ExpressionShape shape, Nested nested) {
        this.shape = shape;
        this.negation = new Negation(shape, nested);
    }

    Expression of(Step step) {
        Atom condition = ((Stmt.If) step.stmt).condition();
        Atom then = step.regions.get(0).yields.get(0);
        Atom otherwise = step.regions.get(1).yields.get(0);
        if (is(then, true)) {
            return is(otherwise, false) ? shape.atom(condition) : or(shape.atom(condition), otherwise);
        }
        if (is(then, false)) {
            return is(otherwise, true) ? negation.of(condition) : and(negation.of(condition), otherwise);
        }
        if (is(otherwise, false)) {
            return and(shape.atom(condition), then);
        }
        return is(otherwise, true) ? or(negation.of(condition), then) : conditional(condition, then, otherwise);
    }

    private static boolean is(Atom atom, boolean value) {
        return atom instanceof Const c && Boolean.valueOf(value).equals(c.value());
    }

    private Expression and(Expression left, Atom right) {
        return logical(left, " && ", right, Precedence.AND_THEN);
    }

    private Expression or(Expression left, Atom right) {
        return logical(left, " || ", right, Precedence.OR_ELSE);
    }

    /** Grouping to the right or to the left is the same for these two. */
    private Expression logical(Expression left, String operator, Atom right, int precedence) {
        List<Part> parts = new ArrayList<>(left.at(precedence).parts());
        parts.add(new Code(operator));
        parts.addAll(shape.atom(right).at(precedence).parts());
        return new Expression(new JavaText(parts), precedence);
    }

    private Expression conditional(Atom condition, Atom then, Atom otherwise) {
        List<Part> parts =
                new ArrayList<>(shape.atom(condition).at(Precedence.OR_ELSE).parts());
        parts.add(new Code(" ? "));
        parts.addAll(shape.atom(then).at(Precedence.OR_ELSE).parts());
        parts.add(new Code(" : "));
        parts.addAll(shape.atom(otherwise).at(Precedence.CONDITIONAL).parts());
        return new Expression(new JavaText(parts), Precedence.CONDITIONAL);
    }
}
