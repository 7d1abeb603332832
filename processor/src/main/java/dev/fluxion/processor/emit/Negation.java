package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import java.util.List;
import java.util.Optional;

/** The opposite of a condition, in the fewest words. */
final class Negation {
    private final ExpressionShape shape;
    private final Nested nested;

    Negation(ExpressionShape shape, Nested nested) {
        this.shape = shape;
        this.nested = nested;
    }

    Expression of(Atom condition) {
        if (condition instanceof Const c) {
            return Expression.primary(String.valueOf(!Boolean.TRUE.equals(c.value())));
        }
        return nested.apply(condition).flatMap(this::simpler).orElseGet(() -> not(shape.atom(condition)));
    }

    private Optional<Expression> simpler(Expr.Apply e) {
        if (Operators.prefix(e).equals("!")) {
            return Optional.of(shape.atom(e.args().get(0)));
        }
        String opposite = Operators.opposite(e);
        return opposite.isEmpty() ? Optional.empty() : Optional.of(comparison(e, opposite));
    }

    private Expression comparison(Expr.Apply e, String sign) {
        List<Part> parts = Lists.map(e.op().java().parts(), p -> p instanceof Code ? new Code(" " + sign + " ") : p);
        return shape.text(new JavaText(parts), e.op().precedence(), shape.operands(e));
    }

    private static Expression not(Expression condition) {
        List<Part> parts = Lists.plus(
                List.of(new Code("!")), condition.at(Precedence.UNARY).parts());
        return new Expression(new JavaText(parts), Precedence.UNARY);
    }
}
