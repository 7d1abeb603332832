package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;

/** Identities of sums, differences and signs. */
final class Sums {
    private Sums() {}

    /** {@code x + 0} of whole numbers; of reals, only −0.0 is neutral. */
    static Optional<Expr> withZero(Term t) {
        double neutral = t.type().isReal() ? -0.0 : 0;
        if (t.is(t.y(), neutral)) {
            return t.same(t.x());
        }
        return t.is(t.x(), neutral) ? t.same(t.y()) : Optional.empty();
    }

    /** {@code a + -b} and {@code -b + a} are {@code a - b}. */
    static Optional<Expr> withNegative(Term t) {
        Optional<Expr> last = t.negated(t.y()).flatMap(b -> t.apply("sub", t.x(), b));
        return last.or(() -> t.negated(t.x()).flatMap(b -> t.apply("sub", t.y(), b)));
    }

    /** {@code t + t} is {@code 2.0 * t}, and with another {@code t} it is {@code 3.0 * t}, because doubling is exact. */
    static Optional<Expr> multiples(Term t) {
        if (t.type() != Type.REAL) {
            return Optional.empty();
        }
        if (t.x().equals(t.y())) {
            return t.apply("mul", Atom.real(2), t.x());
        }
        boolean isTriple = isTwice(t, t.x(), t.y());
        return isTriple || isTwice(t, t.y(), t.x())
                ? t.apply("mul", Atom.real(3), isTriple ? t.y() : t.x())
                : Optional.empty();
    }

    private static boolean isTwice(Term t, Atom atom, Atom of) {
        Optional<List<Atom>> factors = t.operandsOf(atom, "mul");
        return factors.filter(f -> t.is(f.get(0), 2) && f.get(1).equals(of)).isPresent();
    }

    /** {@code x - 0}; of reals, this zero is positive. */
    static Optional<Expr> lessZero(Term t) {
        return t.is(t.y(), 0) ? t.same(t.x()) : Optional.empty();
    }

    /** {@code a - -b} is {@code a + b}. */
    static Optional<Expr> lessNegative(Term t) {
        return t.negated(t.y()).flatMap(b -> t.apply("add", t.x(), b));
    }

    static Optional<Expr> negativeOfNegative(Term t) {
        return t.operandsOf(t.x(), "neg").flatMap(args -> t.same(args.get(0)));
    }

    static Optional<Expr> positive(Term t) {
        return t.same(t.x());
    }
}
