package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** Leaves out the conversions that Java makes by itself (JLS 5.6), where what is nested in an operand is one. */
final class Promotion {
    private final Nested nested;

    Promotion(Nested nested) {
        this.nested = nested;
    }

    /** The operands as they can be written. */
    List<Atom> operands(Expr.Apply e) {
        if (Operators.takesDoubles(e)) {
            return Lists.map(e.args(), this::unwidened);
        }
        if (Operators.isCast(e)) {
            return e.args();
        }
        return Operators.infix(e).isEmpty() ? unary(e) : binary(e);
    }

    /** What is widened, if the atom is nothing but a widening conversion of it. */
    Atom unwidened(Atom atom) {
        return nested.apply(atom)
                .filter(Operators::isWidening)
                .map(e -> e.args().get(0))
                .orElse(atom);
    }

    private List<Atom> unary(Expr.Apply e) {
        return Operators.prefix(e).isEmpty() ? e.args() : Lists.map(e.args(), this::promoted);
    }

    private List<Atom> binary(Expr.Apply e) {
        Atom left = promoted(e.args().get(0));
        Atom right = promoted(e.args().get(1));
        boolean isIntegral = !left.type().equals(right.type()) || left.type() == Type.INT;
        if (isIntegral || Operators.isShift(Operators.infix(e))) {
            return List.of(left, right);
        }
        // One operand of the wider type is enough for the other: (double) i / n.
        boolean isRightWide = unwidened(right) == right;
        return isRightWide ? List.of(unwidened(left), right) : List.of(left, unwidened(right));
    }

    /** Arithmetic makes a {@code byte}, {@code short} or {@code char} an {@code int} in any case. */
    private Atom promoted(Atom atom) {
        Atom narrow = unwidened(atom);
        return atom.type() == Type.INT && Operators.isPromotedToInt(narrow.type()) ? narrow : atom;
    }
}
