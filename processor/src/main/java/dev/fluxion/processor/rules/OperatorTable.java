package dev.fluxion.processor.rules;

import static dev.fluxion.processor.rules.Entry.cheap;

import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.rules.Entry.Failure;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java's operators and casts. All are cheap: an addition is faster than a load, a division about as fast; and {@code %} is
 * mostly index arithmetic.
 */
final class OperatorTable {
    static final Map<Scalar, String> JAVA_NAMES = Map.of(
            Scalar.BYTE, "byte",
            Scalar.SHORT, "short",
            Scalar.CHAR, "char",
            Scalar.INT, "int",
            Scalar.LONG, "long",
            Scalar.FLOAT, "float",
            Scalar.REAL, "double");

    private static final List<Entry> ARITHMETIC = List.of(
            cheap("add", "x + y", "d", "d"),
            cheap("sub", "x - y", "d", "-d"),
            cheap("mul", "x * y", "d * y", "d * x"),
            cheap("div", "x / y", "d / y", "-(d / y * result)")
                    .fails(Failure.WHOLE)
                    .note("reuses the quotient; no `y * y` to overflow"),
            cheap("rem", "x % y", "d", "-(d * Math.rint((x - result) / y))")
                    .fails(Failure.WHOLE)
                    .note("at whole ratios too"),
            cheap("neg", "-x", "-d"),
            cheap("plus", "+x", "d"),
            cheap("stop", "@x").note("`x` itself, as a `@NoDerivative` local holds it: no derivative passes"),
            cheap("derivativeOf", "x @ y", "", "d")
                    .note("`x` itself, where it is another way to calculate `y`: the sum of a stream"));

    private static final List<Entry> LOGIC = List.of(
            cheap("lt", "x < y"),
            cheap("le", "x <= y"),
            cheap("gt", "x > y"),
            cheap("ge", "x >= y"),
            cheap("eq", "x == y").note("a warning between values that vary"),
            cheap("ne", "x != y").note("a warning between values that vary"),
            cheap("andThen", "x && y"),
            cheap("orElse", "x || y"),
            cheap("not", "!x"),
            cheap("and", "x & y"),
            cheap("or", "x | y"),
            cheap("xor", "x ^ y"),
            cheap("inv", "~x"),
            cheap("shl", "x << y"),
            cheap("shr", "x >> y"),
            cheap("ushr", "x >>> y"));

    private static final List<Entry> CASTS = List.of(
            cheap("toByte", "(byte) x"),
            cheap("toShort", "(short) x"),
            cheap("toChar", "(char) x"),
            cheap("toInt", "(int) x"),
            cheap("toLong", "(long) x"),
            cheap("toFloat", "(float) x", "d").note("derivatives of `float`s are kept in `double`"),
            cheap("toReal", "(double) x", "d"));

    static final List<Entry> ENTRIES = Lists.plus(Lists.plus(ARITHMETIC, LOGIC), CASTS);

    private static final Set<String> CAST_NAMES = Set.copyOf(Lists.map(CASTS, Entry::name));

    private OperatorTable() {}

    static boolean isCast(String name) {
        return CAST_NAMES.contains(name);
    }
}
