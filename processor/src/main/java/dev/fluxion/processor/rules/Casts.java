package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Identities of conversions between the numeric types. */
final class Casts {
    /** What each type holds all values of. */
    private static final Map<Type, Set<Type>> NARROWER = Map.of(
            Type.REAL, Set.of(Scalar.BYTE, Scalar.SHORT, Scalar.CHAR, Scalar.INT, Scalar.FLOAT),
            Type.FLOAT, Set.of(Scalar.BYTE, Scalar.SHORT, Scalar.CHAR),
            Type.LONG, Set.of(Scalar.BYTE, Scalar.SHORT, Scalar.CHAR, Scalar.INT),
            Type.INT, Set.of(Scalar.BYTE, Scalar.SHORT, Scalar.CHAR),
            Scalar.SHORT, Set.of(Scalar.BYTE));

    private Casts() {}

    static Optional<Expr> ofConstant(Term t) {
        Object value = t.x() instanceof Const c ? c.value() : null;
        Object converted = value == null ? null : convert(value, (Scalar) t.type());
        return converted == null ? Optional.empty() : t.same(new Const(converted, t.type()));
    }

    /** Java's own conversion: of a real from {@code double} or {@code float}, of the others from {@code long}. */
    private static @Nullable Object convert(Object value, Scalar to) {
        if (value instanceof Double d) {
            return ofReal(d, to);
        }
        if (value instanceof Float f) {
            return ofReal(f, to);
        }
        return value instanceof Character c
                ? ofWhole(c, to)
                : value instanceof Number n ? ofWhole(n.longValue(), to) : null;
    }

    private static @Nullable Object ofReal(double v, Scalar to) {
        return switch (to) {
            case REAL -> v;
            case FLOAT -> (float) v;
            case LONG -> (long) v;
            case INT, SHORT, CHAR, BYTE -> ofWhole((int) v, to);
            case BOOL -> null;
        };
    }

    private static @Nullable Object ofWhole(long v, Scalar to) {
        return switch (to) {
            case REAL -> (double) v;
            case FLOAT -> (float) v;
            case LONG -> v;
            case INT -> (int) v;
            case SHORT -> (short) v;
            case CHAR -> (char) v;
            case BYTE -> (byte) v;
            case BOOL -> null;
        };
    }

    static Optional<Expr> toItself(Term t) {
        return t.x().type() == t.type() ? t.same(t.x()) : Optional.empty();
    }

    /** There and back: {@code (int) (double) i} is {@code i}, because the wider type holds all of the narrower one. */
    static Optional<Expr> andBack(Term t) {
        return t.definitions()
                .apply(t.x())
                .filter(e -> e instanceof Expr.Apply inner
                        && OperatorTable.isCast(inner.op().name()))
                .map(e -> e.operands().get(0))
                .filter(origin -> origin.type() == t.type()
                        && NARROWER.getOrDefault(t.x().type(), Set.of()).contains(origin.type()))
                .flatMap(t::same);
    }
}
