package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the minus off what is added, so that it can be subtracted: the same to the bit. */
final class Sign {
    private final ExpressionShape shape;
    private final Nested nested;

    Sign(ExpressionShape shape, Nested nested) {
        this.shape = shape;
        this.nested = nested;
    }

    /** The opposite of what is nested there, if that is shorter; what the user wrote stays as it is. */
    Optional<Expression> opposite(Atom atom) {
        Step step = nested.definition(atom);
        boolean isUsers = step == null || step.stmt.at().sweep() == Origin.Sweep.PRIMAL;
        return isUsers ? Optional.empty() : nested.apply(atom).flatMap(this::opposite);
    }

    private Optional<Expression> opposite(Expr.Apply e) {
        if (Operators.prefix(e).equals("-")) {
            return Optional.of(shape.operands(e).get(0));
        }
        boolean isFactor = Operators.infix(e).equals("*") || Operators.infix(e).equals("/");
        return isFactor && e.type().isReal()
                ? opposite(e.args().get(0)).map(left -> product(e, left))
                : Optional.empty();
    }

    private Expression product(Expr.Apply e, Expression left) {
        List<Expression> operands = new ArrayList<>(shape.operands(e));
        operands.set(0, left);
        return shape.text(e.op().java(), e.op().precedence(), operands);
    }
}
