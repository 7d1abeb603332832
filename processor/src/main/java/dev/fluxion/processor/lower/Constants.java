package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import org.jspecify.annotations.Nullable;

/** Compile-time constants: their types, and Java's conversions of them. */
final class Constants {
    private Constants() {}

    /** @param value a boxed primitive */
    static Const of(Object value) {
        return new Const(value, type(value));
    }

    private static Type type(Object value) {
        if (value instanceof Double) {
            return Scalar.REAL;
        }
        if (value instanceof Float) {
            return Scalar.FLOAT;
        }
        if (value instanceof Boolean) {
            return Scalar.BOOL;
        }
        return value instanceof Character ? Scalar.CHAR : whole(value);
    }

    private static Type whole(Object value) {
        if (value instanceof Integer) {
            return Scalar.INT;
        }
        if (value instanceof Long) {
            return Scalar.LONG;
        }
        return value instanceof Short ? Scalar.SHORT : Scalar.BYTE;
    }

    /** As Java's cast operator. */
    static @Nullable Object cast(@Nullable Object value, Scalar to) {
        return value instanceof Character c ? cast((int) c, to) : value instanceof Number n ? cast(n, to) : value;
    }

    private static Object cast(Number n, Scalar to) {
        boolean real = n instanceof Double || n instanceof Float;
        int asInt = real ? (int) n.doubleValue() : n.intValue();
        return switch (to) {
            case REAL -> n.doubleValue();
            case FLOAT -> n.floatValue();
            case LONG -> real ? (long) n.doubleValue() : n.longValue();
            case INT -> asInt;
            case SHORT -> (short) asInt;
            case BYTE -> (byte) asInt;
            case CHAR -> (char) asInt;
            case BOOL -> throw new IllegalArgumentException("no cast to boolean");
        };
    }

    /** The keyword. */
    static String javaName(Scalar scalar) {
        return scalar == Scalar.REAL ? "double" : scalar == Scalar.BOOL ? "boolean" : scalar.text();
    }

    /** A string as a literal. */
    static String literal(String s) {
        StringBuilder out = new StringBuilder("\"");
        s.chars().forEach(c -> out.append(escape((char) c)));
        return out.append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> c < ' ' || c == 0x7f ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
