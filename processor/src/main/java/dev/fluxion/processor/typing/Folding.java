package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Java's operators on constants. Null is what is no constant: a division by zero, operands that do not fit. */
final class Folding {
    private Folding() {}

    /** The primitive kind of a boxed value, null of a string. */
    static @Nullable TypeKind kind(Object value) {
        if (value instanceof Character) {
            return TypeKind.CHAR;
        }
        return switch (value.getClass().getSimpleName()) {
            case "Boolean" -> TypeKind.BOOLEAN;
            case "Byte" -> TypeKind.BYTE;
            case "Short" -> TypeKind.SHORT;
            case "Integer" -> TypeKind.INT;
            case "Long" -> TypeKind.LONG;
            case "Float" -> TypeKind.FLOAT;
            case "Double" -> TypeKind.DOUBLE;
            default -> null;
        };
    }

    /** Whether an int constant may be narrowed to the kind without a cast (JLS 5.2). */
    static boolean fits(Object constant, TypeKind kind) {
        Object narrowed = constant instanceof Boolean || constant instanceof String ? null : cast(constant, kind);
        return narrowed != null
                && number(narrowed).longValue() == number(constant).longValue();
    }

    static @Nullable Object cast(Object value, TypeKind to) {
        if (value instanceof Boolean) {
            return to == TypeKind.BOOLEAN ? value : null;
        }
        if (value instanceof String) {
            return null;
        }
        Number n = number(value);
        return switch (to) {
            case BYTE -> (byte) whole(n);
            case SHORT -> (short) whole(n);
            case CHAR -> (char) whole(n);
            case INT -> whole(n);
            case LONG -> n.longValue();
            case FLOAT -> n.floatValue();
            case DOUBLE -> n.doubleValue();
            default -> null;
        };
    }

    private static int whole(Number n) {
        return n.intValue();
    }

    private static Number number(Object value) {
        return value instanceof Character c ? (Number) (int) c : (Number) value;
    }

    static @Nullable Object unary(UnaryExpr.Operator operator, Object value) {
        if (value instanceof Boolean b) {
            return operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT ? !b : null;
        }
        if (value instanceof String) {
            return null;
        }
        Number n = number(value);
        return switch (operator) {
            case PLUS -> n instanceof Byte || n instanceof Short ? (Object) n.intValue() : (Object) n;
            case MINUS -> negated(n);
            case BITWISE_COMPLEMENT ->
                n instanceof Double || n instanceof Float
                        ? null
                        : n instanceof Long ? (Object) ~n.longValue() : (Object) ~n.intValue();
            default -> null;
        };
    }

    private static Object negated(Number n) {
        if (n instanceof Double) {
            return -n.doubleValue();
        }
        if (n instanceof Float) {
            return -n.floatValue();
        }
        return n instanceof Long ? (Object) (-n.longValue()) : (Object) (-n.intValue());
    }

    static @Nullable Object binary(BinaryExpr.Operator operator, Object a, Object b) {
        if (a instanceof String || b instanceof String) {
            return strings(operator, a, b);
        }
        if (a instanceof Boolean p && b instanceof Boolean q) {
            return booleans(operator, p, q);
        }
        if (a instanceof Boolean || b instanceof Boolean) {
            return null;
        }
        Number x = number(a);
        Number y = number(b);
        return isShift(operator) ? shift(operator, x, y.longValue()) : numbers(operator, x, y);
    }

    /** Constant strings are interned, so that comparing them by reference compares them by value. */
    private static @Nullable Object strings(BinaryExpr.Operator operator, Object a, Object b) {
        return switch (operator) {
            case PLUS -> String.valueOf(a) + b;
            case EQUALS -> a.equals(b);
            case NOT_EQUALS -> !a.equals(b);
            default -> null;
        };
    }

    private static @Nullable Object booleans(BinaryExpr.Operator operator, boolean a, boolean b) {
        return switch (operator) {
            case AND, BINARY_AND -> a && b;
            case OR, BINARY_OR -> a || b;
            case XOR, NOT_EQUALS -> a ^ b;
            case EQUALS -> a == b;
            default -> null;
        };
    }

    private static boolean isShift(BinaryExpr.Operator operator) {
        return operator == BinaryExpr.Operator.LEFT_SHIFT
                || operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT
                || operator == BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT;
    }

    private static @Nullable Object shift(BinaryExpr.Operator operator, Number x, long distance) {
        if (x instanceof Double || x instanceof Float) {
            return null;
        }
        boolean wide = x instanceof Long;
        return switch (operator) {
            case LEFT_SHIFT -> wide ? (Object) (x.longValue() << distance) : (Object) (x.intValue() << distance);
            case SIGNED_RIGHT_SHIFT ->
                wide ? (Object) (x.longValue() >> distance) : (Object) (x.intValue() >> distance);
            default -> wide ? (Object) (x.longValue() >>> distance) : (Object) (x.intValue() >>> distance);
        };
    }

    private static @Nullable Object numbers(BinaryExpr.Operator operator, Number x, Number y) {
        if (x instanceof Double || y instanceof Double) {
            return doubles(operator, x.doubleValue(), y.doubleValue());
        }
        if (x instanceof Float || y instanceof Float) {
            return floats(operator, x.floatValue(), y.floatValue());
        }
        return x instanceof Long || y instanceof Long
                ? longs(operator, x.longValue(), y.longValue())
                : ints(operator, x.intValue(), y.intValue());
    }

    private static @Nullable Object doubles(BinaryExpr.Operator operator, double x, double y) {
        return switch (operator) {
            case PLUS -> x + y;
            case MINUS -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> x / y;
            case REMAINDER -> x % y;
            case LESS -> x < y;
            case LESS_EQUALS -> x <= y;
            case GREATER -> x > y;
            case GREATER_EQUALS -> x >= y;
            case EQUALS -> x == y;
            case NOT_EQUALS -> x != y;
            default -> null;
        };
    }

    private static @Nullable Object floats(BinaryExpr.Operator operator, float x, float y) {
        return switch (operator) {
            case PLUS -> x + y;
            case MINUS -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> x / y;
            case REMAINDER -> x % y;
            default -> doubles(operator, x, y);
        };
    }

    private static @Nullable Object longs(BinaryExpr.Operator operator, long x, long y) {
        return switch (operator) {
            case PLUS -> x + y;
            case MINUS -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> y == 0 ? null : x / y;
            case REMAINDER -> y == 0 ? null : x % y;
            case BINARY_AND -> x & y;
            case BINARY_OR -> x | y;
            case XOR -> x ^ y;
            case LESS -> x < y;
            case LESS_EQUALS -> x <= y;
            case GREATER -> x > y;
            case GREATER_EQUALS -> x >= y;
            case EQUALS -> x == y;
            case NOT_EQUALS -> x != y;
            default -> null;
        };
    }

    /** Int arithmetic is that of longs, the low bits kept. */
    private static @Nullable Object ints(BinaryExpr.Operator operator, int x, int y) {
        Object wide = longs(operator, x, y);
        return wide instanceof Long l ? (Object) l.intValue() : wide;
    }
}
