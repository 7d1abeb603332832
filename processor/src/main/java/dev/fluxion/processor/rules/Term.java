package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An operation that is to be simplified, and what is known of its operands. */
record Term(Expr.Apply self, Function<Atom, Optional<Expr>> definitions) {

    Atom x() {
        return self.args().get(0);
    }

    Atom y() {
        return self.args().get(1);
    }

    Type type() {
        return self.type();
    }

    /** Whether the atom is this number, the sign of a zero included. */
    boolean is(Atom atom, double value) {
        return atom instanceof Const c && c.value() instanceof Number n && Double.compare(n.doubleValue(), value) == 0;
    }

    boolean is(Atom atom, boolean value) {
        return atom instanceof Const c && c.value() instanceof Boolean b && b == value;
    }

    /** What the atom was calculated from, if by this operation. */
    Optional<List<Atom>> operandsOf(Atom atom, String op) {
        return definitions
                .apply(atom)
                .filter(e -> e instanceof Expr.Apply apply && apply.op().name().equals(op))
                .map(Expr::operands);
    }

    /** The {@code z} of which the atom is the negative; of a negative real constant, too. */
    Optional<Atom> negated(Atom atom) {
        if (type() == Type.REAL && atom instanceof Const c && c.value() instanceof Double v && v < 0) {
            return Optional.of(Atom.real(-v));
        }
        return operandsOf(atom, "neg").map(args -> args.get(0));
    }

    Optional<Expr> same(Atom atom) {
        return Optional.of(new Expr.Same(atom));
    }

    Optional<Expr> apply(String op, Atom... args) {
        return Optional.of(new Expr.Apply(Primitives.named(op), List.of(args), type()));
    }
}
