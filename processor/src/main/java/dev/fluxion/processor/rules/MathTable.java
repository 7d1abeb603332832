package dev.fluxion.processor.rules;

import static dev.fluxion.processor.rules.Entry.cheap;
import static dev.fluxion.processor.rules.Entry.expensive;

import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.rules.Entry.Failure;
import java.util.List;

/**
 * {@link Math}, all of it but {@link Math#random}; {@link StrictMath} follows from it. The conventions at kinks and poles are
 * those of the numerical conventions in the documentation; a guard is never wider than its singularity, so that the next
 * order is right too.
 *
 * <p>Expensive is what is no instruction: recomputing it costs more than keeping it. A square root is one, of a division's
 * cost. {@link Math#fma} is none everywhere: without hardware it is decimal arithmetic.
 */
final class MathTable {
    private static final List<Entry> ROOTS = List.of(
            cheap("sqrt", "Math.sqrt(x)", "d / (2 * Math.max(result, Double.MIN_VALUE))")
                    .note("+∞ at 0; 0 if `d` is 0"),
            expensive("cbrt", "Math.cbrt(x)", "d / (3 * Math.max(result * result, Double.MIN_VALUE))")
                    .note("+∞ at 0; 0 if `d` is 0"),
            expensive(
                            "hypot",
                            "Math.hypot(x, y)",
                            "result == 0 ? 0 : d * (x / result)",
                            "result == 0 ? 0 : d * (y / result)")
                    .note("(0, 0) at the origin, at every order"),
            expensive(
                            "pow",
                            "Math.pow(x, p)",
                            "isConstant(p) && p == 0 ? 0 : isConstant(p) && p == 3 ? d * (3 * (x * x))"
                                    + " : p < 1 && (x == 0 && (p == 0 || d == 0) || p == 0 && x != x) ? 0"
                                    + " : d * (p * Math.pow(x, p - 1))",
                            "x > 0 ? d * (result * Math.log(x)) : d == 0 || x == 0 && p >= 0 ? 0 : d * Math.log(x)")
                    .note("for p: at x = 0 it is 0 if p ≥ 0 and −∞ if p < 0; NaN for x < 0; 0 if `d` is 0"));

    private static final List<Entry> EXPONENTIALS = List.of(
            expensive("exp", "Math.exp(x)", "d * result"),
            expensive("expm1", "Math.expm1(x)", "d * Math.exp(x)"),
            expensive("log", "Math.log(x)", "x == 0 && d == 0 ? 0 : d / x").note("±∞ at ±0; 0 if `d` is 0"),
            expensive("log10", "Math.log10(x)", "x == 0 && d == 0 ? 0 : d / (x * 2.302585092994046)")
                    .note("±∞ at ±0; 0 if `d` is 0"),
            expensive("log1p", "Math.log1p(x)", "x == -1 && d == 0 ? 0 : d / (1 + x)")
                    .note("+∞ at −1; 0 if `d` is 0"),
            expensive("sinh", "Math.sinh(x)", "d * Math.cosh(x)"),
            expensive("cosh", "Math.cosh(x)", "d * Math.sinh(x)"),
            expensive("tanh", "Math.tanh(x)", "d * (1 - result * result)"));

    private static final List<Entry> ANGLES = List.of(
            expensive("sin", "Math.sin(x)", "d * Math.cos(x)"),
            expensive("cos", "Math.cos(x)", "-(d * Math.sin(x))"),
            expensive("tan", "Math.tan(x)", "d * (1 + result * result)"),
            expensive("asin", "Math.asin(x)", "d / Math.max(Math.sqrt((1 - x) * (1 + x)), Double.MIN_VALUE)")
                    .note("+∞ at ±1; 0 if `d` is 0"),
            expensive("acos", "Math.acos(x)", "-(d / Math.max(Math.sqrt((1 - x) * (1 + x)), Double.MIN_VALUE))")
                    .note("−∞ at ±1; 0 if `d` is 0"),
            expensive("atan", "Math.atan(x)", "d / (1 + x * x)"),
            expensive(
                            "atan2",
                            "Math.atan2(y, x)",
                            "x / Math.max(Math.hypot(y, x), Double.MIN_VALUE) * d / Math.max(Math.hypot(y, x), Double.MIN_VALUE)",
                            "-(y / Math.max(Math.hypot(y, x), Double.MIN_VALUE) * d / Math.max(Math.hypot(y, x), Double.MIN_VALUE))")
                    .note("(0, 0) at the origin"),
            cheap("toRadians", "Math.toRadians(x)", "Math.toRadians(d)"),
            cheap("toDegrees", "Math.toDegrees(x)", "Math.toDegrees(d)"));

    private static final List<Entry> KINKS = List.of(
            cheap("abs", "Math.abs(x)", "d * Math.signum(x)").note("0 at 0"),
            cheap("max", "Math.max(x, y)", "x > y ? d : x < y ? 0 : 0.5 * d", "x < y ? d : x > y ? 0 : 0.5 * d")
                    .note("½ and ½ at a tie; 0.0 and −0.0 tie"),
            cheap("min", "Math.min(x, y)", "x < y ? d : x > y ? 0 : 0.5 * d", "x > y ? d : x < y ? 0 : 0.5 * d")
                    .note("½ and ½ at a tie; 0.0 and −0.0 tie"),
            cheap(
                            "clamp",
                            "Math.clamp(v, lo, hi)",
                            "v > lo ? v < hi ? d : v > hi ? 0 : 0.5 * d : v < lo ? 0 : lo < hi ? 0.5 * d : 0.25 * d",
                            "v > lo ? 0 : v < lo ? lo < hi ? d : 0.5 * d : lo < hi ? 0.5 * d : 0.25 * d",
                            "v > hi ? d : v < hi && lo < hi ? 0 : 0.5 * d")
                    .fails(Failure.ALWAYS)
                    .since(21)
                    .note("as `min(hi, max(v, lo))`: ½ at a bound"),
            expensive("IEEEremainder", "Math.IEEEremainder(x, y)", "d", "-(d * Math.rint((x - result) / y))")
                    .note("at whole ratios too"),
            cheap("copySign", "Math.copySign(m, s)", "d * (Math.signum(m) * Math.copySign(1, s))"));

    private static final List<Entry> BITS = List.of(
            expensive("fma", "Math.fma(a, b, c)", "d * b", "d * a", "d"),
            cheap("scalb", "Math.scalb(x, n)", "Math.scalb(d, n)"),
            cheap("nextUp", "Math.nextUp(x)", "d"),
            cheap("nextDown", "Math.nextDown(x)", "d"),
            cheap("nextAfter", "Math.nextAfter(x, direction)", "d"),
            cheap("signum", "Math.signum(x)"),
            cheap("floor", "Math.floor(x)"),
            cheap("ceil", "Math.ceil(x)"),
            cheap("rint", "Math.rint(x)"),
            cheap("round", "Math.round(x)"),
            cheap("ulp", "Math.ulp(x)"),
            cheap("getExponent", "Math.getExponent(x)"));

    /** Work on whole numbers: carries no derivative, may throw. */
    private static final List<Entry> WHOLE = Lists.map(
            List.of(
                    cheap("addExact", "Math.addExact(x, y)"),
                    cheap("subtractExact", "Math.subtractExact(x, y)"),
                    cheap("multiplyExact", "Math.multiplyExact(x, y)"),
                    cheap("divideExact", "Math.divideExact(x, y)").since(18),
                    cheap("floorDivExact", "Math.floorDivExact(x, y)").since(18),
                    cheap("ceilDivExact", "Math.ceilDivExact(x, y)").since(18),
                    cheap("incrementExact", "Math.incrementExact(x)"),
                    cheap("decrementExact", "Math.decrementExact(x)"),
                    cheap("negateExact", "Math.negateExact(x)"),
                    cheap("absExact", "Math.absExact(x)"),
                    cheap("toIntExact", "Math.toIntExact(x)"),
                    cheap("powExact", "Math.powExact(x, n)").since(25),
                    cheap("unsignedMultiplyExact", "Math.unsignedMultiplyExact(x, y)")
                            .since(25),
                    cheap("unsignedPowExact", "Math.unsignedPowExact(x, n)").since(25),
                    cheap("floorDiv", "Math.floorDiv(x, y)"),
                    cheap("floorMod", "Math.floorMod(x, y)"),
                    cheap("ceilDiv", "Math.ceilDiv(x, y)").since(18),
                    cheap("ceilMod", "Math.ceilMod(x, y)").since(18)),
            e -> e.fails(Failure.ALWAYS));

    private static final List<Entry> WIDE = List.of(
            cheap("multiplyFull", "Math.multiplyFull(x, y)"),
            cheap("multiplyHigh", "Math.multiplyHigh(x, y)"),
            cheap("unsignedMultiplyHigh", "Math.unsignedMultiplyHigh(x, y)").since(18));

    static final List<Entry> ENTRIES = List.of(ROOTS, EXPONENTIALS, ANGLES, KINKS, BITS, WHOLE, WIDE).stream()
            .flatMap(List::stream)
            .toList();

    private MathTable() {}
}
