package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Type;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Operators on constants, by Java's own arithmetic: on reals in {@code double}, on whole numbers in {@code long}. */
final class Folding {

    @FunctionalInterface
    interface RealTest {
        boolean test(double x, double y);
    }

    @FunctionalInterface
    interface WholeTest {
        boolean test(long x, long y);
    }

    private Folding() {}

    static Identity arithmetic(DoubleBinaryOperator real, LongBinaryOperator whole) {
        return t -> fold(
                t,
                (x, y) -> t.type().isReal()
                        ? real(real.applyAsDouble(x.doubleValue(), y.doubleValue()), t.type())
                        : whole(whole.applyAsLong(x.longValue(), y.longValue()), t.type()));
    }

    /** Likewise, but what would throw stays. */
    static Identity division(DoubleBinaryOperator real, LongBinaryOperator whole) {
        Identity arithmetic = arithmetic(real, whole);
        return t -> t.type().isReal() || !t.is(t.y(), 0) ? arithmetic.simplify(t) : Optional.empty();
    }

    static Identity comparison(RealTest real, WholeTest whole) {
        return t -> fold(
                t,
                (x, y) -> Atom.truth(
                        t.x().type().isReal()
                                ? real.test(x.doubleValue(), y.doubleValue())
                                : whole.test(x.longValue(), y.longValue())));
    }

    static Optional<Expr> negative(Term t) {
        Number x = number(t.x());
        if (x == null) {
            return Optional.empty();
        }
        return t.same(t.type().isReal() ? real(-x.doubleValue(), t.type()) : whole(-x.longValue(), t.type()));
    }

    private static Optional<Expr> fold(Term t, BiFunction<Number, Number, Const> f) {
        Number x = number(t.x());
        Number y = number(t.y());
        return x == null || y == null ? Optional.empty() : t.same(f.apply(x, y));
    }

    /** A single operation on floats, done in {@code double} and rounded, is the one done in {@code float}. */
    private static Const real(double value, Type type) {
        return type == Type.REAL ? Atom.real(value) : new Const((float) value, type);
    }

    private static Const whole(long value, Type type) {
        return type == Type.LONG ? new Const(value, type) : Atom.whole((int) value);
    }

    private static @Nullable Number number(Atom atom) {
        return atom instanceof Const c && c.value() instanceof Number n ? n : null;
    }
}
