package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.*;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of literals (JLS 3.10). */
final class Literals {
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\\\|\\\\u+([0-9a-fA-F]{4})");

    private Literals() {}

    /** Null of the null literal and of numbers that are too large. */
    static @Nullable Object value(LiteralExpr e) {
        if (e instanceof BooleanLiteralExpr b) {
            return b.getValue();
        }
        if (e instanceof TextBlockLiteralExpr t) {
            return unicode(t.getValue()).stripIndent().translateEscapes();
        }
        if (e instanceof StringLiteralExpr s) {
            return unicode(s.getValue()).translateEscapes();
        }
        if (e instanceof CharLiteralExpr c) {
            return unicode(c.getValue()).translateEscapes().charAt(0);
        }
        return e instanceof LiteralStringValueExpr n ? number(n) : null;
    }

    /** Unicode escapes come before all others (JLS 3.3); two backslashes begin none. */
    private static String unicode(String raw) {
        return ESCAPE.matcher(raw)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) == null ? m.group() : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static @Nullable Object number(LiteralStringValueExpr e) {
        String digits = e.getValue().replace("_", "");
        try {
            if (e instanceof IntegerLiteralExpr) {
                return (int) whole(digits, 32);
            }
            if (e instanceof LongLiteralExpr) {
                return whole(digits.substring(0, digits.length() - 1), 64);
            }
            boolean isFloat = digits.endsWith("f") || digits.endsWith("F");
            return isFloat ? (Object) Float.valueOf(digits) : (Object) Double.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** Decimal numbers are signed; the others may fill all bits. */
    private static long whole(String digits, int bits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        if (lower.startsWith("0x")) {
            return unsigned(lower.substring(2), 16, bits);
        }
        if (lower.startsWith("0b")) {
            return unsigned(lower.substring(2), 2, bits);
        }
        if (lower.startsWith("0") && lower.length() > 1) {
            return unsigned(lower.substring(1), 8, bits);
        }
        return bits == 32 ? Integer.parseInt(lower) : Long.parseLong(lower);
    }

    private static long unsigned(String digits, int radix, int bits) {
        return bits == 32 ? Integer.parseUnsignedInt(digits, radix) : Long.parseUnsignedLong(digits, radix);
    }

    /** The value of {@code -literal} where the literal alone is too large: the least int and the least long. */
    static @Nullable Object leastWhenNegated(LiteralStringValueExpr e) {
        String digits = e.getValue().replace("_", "");
        if (e instanceof IntegerLiteralExpr && digits.equals("2147483648")) {
            return Integer.MIN_VALUE;
        }
        return e instanceof LongLiteralExpr
                        && digits.substring(0, digits.length() - 1).equals("9223372036854775808")
                ? Long.MIN_VALUE
                : null;
    }
}
