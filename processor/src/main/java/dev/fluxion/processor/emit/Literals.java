package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constants as Java writes them, to the bit. */
final class Literals {
    private Literals() {}

    static Expression of(Const constant) {
        Object value = constant.value();
        if (value instanceof Double d) {
            return real(d);
        }
        if (value instanceof Float f) {
            return real(f);
        }
        if (value instanceof Character c) {
            return Expression.primary("'" + escape(c) + "'");
        }
        if (value instanceof Byte || value instanceof Short) {
            String type = value instanceof Byte ? "(byte) " : "(short) ";
            return new Expression(JavaText.of(type + value), Precedence.UNARY);
        }
        return value instanceof Long l ? whole(l) : other(value);
    }

    private static Expression real(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return constant("Double", special(value));
        }
        if (Math.abs(value) == Double.MIN_VALUE || Math.abs(value) == Double.MAX_VALUE) {
            String name = Math.abs(value) == Double.MIN_VALUE ? "MIN_VALUE" : "MAX_VALUE";
            return value < 0 ? minus(constant("Double", name)) : constant("Double", name);
        }
        return signed(Double.toString(value));
    }

    private static Expression real(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            return constant("Float", special(value));
        }
        return signed(value + "f");
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    }

    private static Expression whole(long value) {
        return value == Long.MIN_VALUE ? constant("Long", "MIN_VALUE") : signed(value + "L");
    }

    private static Expression other(@Nullable Object value) {
        boolean isLeast = value instanceof Integer i && i == Integer.MIN_VALUE;
        return isLeast ? constant("Integer", "MIN_VALUE") : signed(String.valueOf(value));
    }

    private static Expression signed(String digits) {
        return digits.startsWith("-")
                ? new Expression(JavaText.of(digits), Precedence.UNARY)
                : Expression.primary(digits);
    }

    private static Expression minus(Expression positive) {
        return new Expression(
                new JavaText(Lists.plus(List.of(new Code("-")), positive.text().parts())), Precedence.UNARY);
    }

    private static Expression constant(String type, String name) {
        return Expression.of(Precedence.PRIMARY, new ClassRef("java.lang", List.of(type)), new Code("." + name));
    }

    private static String escape(char c) {
        return switch (c) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
