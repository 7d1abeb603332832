package dev.fluxion.processor.rules;

import static dev.fluxion.processor.rules.Entry.expensive;

import dev.fluxion.processor.ir.Lists;
import java.util.List;
import java.util.stream.Stream;

/**
 * Classes that stand in for {@link Math}, known by their names alone. The value is their own, contributions are calculated by
 * {@link Math}. Each gets all of {@link Math}'s rows, whether its present version has that method or not.
 */
final class FastMathTable {
    static final List<String> OWNERS = List.of(
            "org.hipparchus.util.FastMath",
            "org.apache.commons.math.util.FastMath",
            "org.apache.commons.math3.util.FastMath",
            "org.apache.commons.math4.util.FastMath",
            "org.apache.commons.math4.core.jdkmath.AccurateMath",
            "org.apache.commons.math4.core.jdkmath.JdkMath");

    /** What they have and {@link Math} has not. */
    static final List<Entry> BEYOND_MATH = List.of(
            expensive("asinh", "Math.asinh(x)", "d / Math.hypot(x, 1)"),
            expensive("acosh", "Math.acosh(x)", "d / Math.max(Math.sqrt(x - 1) * Math.sqrt(x + 1), Double.MIN_VALUE)")
                    .note("+∞ at 1; 0 if `d` is 0"),
            expensive("atanh", "Math.atanh(x)", "d == 0 && Math.abs(x) == 1 ? 0 : d / ((1 - x) * (1 + x))")
                    .note("+∞ at ±1; 0 if `d` is 0"),
            expensive(
                            "logToBase",
                            "Math.log(base, x)",
                            "d == 0 && (base == 0 || base == 1) ? 0"
                                    + " : base == 0 ? -(d * Math.log(x) / base) : -(d * Math.log(x) / Math.log(base) / Math.log(base) / base)",
                            "d == 0 && (x == 0 || base == 1) ? 0 : d / Math.log(base) / x")
                    .note("±∞ at the poles; 0 if `d` is 0"));

    static final List<Entry> ENTRIES = OWNERS.stream()
            .flatMap(owner -> Lists.map(all(), e -> e.of(owner)).stream())
            .toList();

    private FastMathTable() {}

    private static List<Entry> all() {
        return Stream.concat(MathTable.ENTRIES.stream().map(FastMathTable::entry), BEYOND_MATH.stream())
                .toList();
    }

    /** Where {@link Math#clamp} throws, bounds the wrong way round, theirs gives the lower one. */
    private static Entry entry(Entry math) {
        return math.name().equals("clamp") ? math.inCase("lo > hi", "0", "d", "0") : math;
    }
}
