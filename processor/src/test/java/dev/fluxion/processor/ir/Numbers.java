package dev.fluxion.processor.ir;

/** Java's operators on boxed values, with binary numeric promotion (JLS 5.6). */
final class Numbers {
    private Numbers() {}

    static Object unary(String operator, Object a) {
        Object v = promoted(a);
        return switch (operator) {
            case "!" -> !(Boolean) a;
            case "-" ->
                v instanceof Integer i
                        ? (Object) (-i)
                        : v instanceof Long l
                                ? (Object) (-l)
                                : v instanceof Float f ? (Object) (-f) : (Object) (-(Double) v);
            case "+" -> v;
            case "~" -> v instanceof Integer i ? (Object) ~i : (Object) ~(Long) v;
            default -> cast(operator, v);
        };
    }

    private static Object cast(String type, Object a) {
        boolean whole = a instanceof Integer || a instanceof Long;
        Number n = (Number) a;
        return switch (type) {
            case "(double)" -> n.doubleValue();
            case "(float)" -> n.floatValue();
            case "(long)" -> n.longValue();
            case "(int)" -> n.intValue();
            case "(byte)" -> whole ? n.byteValue() : (byte) n.intValue();
            case "(short)" -> whole ? n.shortValue() : (short) n.intValue();
            case "(char)" -> (char) n.intValue();
            default -> throw new Interpreter.Stuck("no cast " + type);
        };
    }

    static Object binary(String operator, Object a, Object b) {
        if (a instanceof Boolean p && b instanceof Boolean q) {
            return logic(operator, p, q);
        }
        if (!(promoted(a) instanceof Number x) || !(promoted(b) instanceof Number y)) {
            return operator.equals("==") ? a == b : a != b;
        }
        boolean shift = operator.contains("<<") || operator.contains(">>");
        if (shift) {
            return x instanceof Integer i
                    ? (Object) (int) whole(operator, i, y.longValue() & 31, 31)
                    : (Object) whole(operator, x.longValue(), y.longValue() & 63, 63);
        }
        if (x instanceof Double || y instanceof Double) {
            return real(operator, x.doubleValue(), y.doubleValue());
        }
        if (x instanceof Float || y instanceof Float) {
            return single(operator, x.floatValue(), y.floatValue());
        }
        Object exact = compared(operator, Long.compare(x.longValue(), y.longValue()));
        boolean isLong = x instanceof Long || y instanceof Long;
        return exact != null
                ? exact
                : isLong
                        ? (Object) whole(operator, x.longValue(), y.longValue(), 63)
                        : (Object) (int) whole(operator, x.longValue(), y.longValue(), 31);
    }

    private static Object promoted(Object a) {
        if (a instanceof Character c) {
            return (int) c;
        }
        return a instanceof Byte || a instanceof Short ? (Object) ((Number) a).intValue() : a;
    }

    private static boolean logic(String operator, boolean p, boolean q) {
        return switch (operator) {
            case "&", "&&" -> p && q;
            case "|", "||" -> p || q;
            case "^", "!=" -> p ^ q;
            case "==" -> p == q;
            default -> throw new Interpreter.Stuck("no logic " + operator);
        };
    }

    private static Object real(String operator, double x, double y) {
        return switch (operator) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> x / y;
            case "%" -> x % y;
            case "<" -> x < y;
            case "<=" -> x <= y;
            case ">" -> x > y;
            case ">=" -> x >= y;
            case "==" -> x == y;
            case "!=" -> x != y;
            default -> throw new Interpreter.Stuck("no operator " + operator);
        };
    }

    private static Object single(String operator, float x, float y) {
        return switch (operator) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> x / y;
            case "%" -> x % y;
            default -> real(operator, x, y);
        };
    }

    private static Object compared(String operator, int sign) {
        return switch (operator) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            case ">=" -> sign >= 0;
            case "==" -> sign == 0;
            case "!=" -> sign != 0;
            default -> null;
        };
    }

    /** In 64 bits; cut to 32 by the caller, which for these operators commutes. */
    private static long whole(String operator, long x, long y, int mask) {
        return switch (operator) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> x / y;
            case "%" -> x % y;
            case "&" -> x & y;
            case "|" -> x | y;
            case "^" -> x ^ y;
            case "<<" -> x << y;
            case ">>" -> x >> y;
            case ">>>" -> mask == 31 ? (int) x >>> (int) y : x >>> y;
            default -> throw new Interpreter.Stuck("no operator " + operator);
        };
    }
}
