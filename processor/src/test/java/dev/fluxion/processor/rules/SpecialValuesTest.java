package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numerical conventions at kinks, poles and extremes, each stated with the line that asks for it. */
class SpecialValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        abs            | 0 | 0.0         | 1   | 0          | 0 at ±0.0
        abs            | 0 | -0.0        | 1   | 0          | 0 at ±0.0
        max            | 0 | 2 2         | 1   | 0.5        | at a tie 0.5 and 0.5
        max            | 1 | 2 2         | 1   | 0.5        | at a tie 0.5 and 0.5
        max            | 0 | 0.0 -0.0    | 1   | 0.5        | 0.0 and -0.0 tie
        max            | 1 | 0.0 -0.0    | 1   | 0.5        | 0.0 and -0.0 tie
        max            | 0 | 3 2         | 1   | 1          | 1 or 0
        max            | 1 | 3 2         | 1   | 0          | 1 or 0
        min            | 0 | 2 2         | 1   | 0.5        | at a tie 0.5 and 0.5
        min            | 1 | -0.0 0.0    | 1   | 0.5        | 0.0 and -0.0 tie
        min            | 0 | 3 2         | 1   | 0          | 1 or 0
        min            | 1 | 3 2         | 1   | 1          | 1 or 0
        clamp          | 0 | 1 1 2       | 1   | 0.5        | 0.5 at a bound
        clamp          | 1 | 1 1 2       | 1   | 0.5        | 0.5 at a bound
        clamp          | 0 | 2 1 2       | 1   | 0.5        | 0.5 at a bound
        clamp          | 2 | 2 1 2       | 1   | 0.5        | 0.5 at a bound
        clamp          | 1 | 0 1 1       | 1   | 0.5        | as min(hi, max(v, lo))
        clamp          | 2 | 0 1 1       | 1   | 0.5        | as min(hi, max(v, lo))
        clamp          | 0 | 1 1 1       | 1   | 0.25       | as min(hi, max(v, lo))
        clamp          | 1 | 1 1 1       | 1   | 0.25       | as min(hi, max(v, lo))
        clamp          | 2 | 1 1 1       | 1   | 0.5        | as min(hi, max(v, lo))
        rem            | 1 | 6 3         | 1   | -2         | at whole ratios too
        rem            | 1 | -6 3        | 1   | 2          | at whole ratios too
        rem            | 1 | 7 Infinity  | 1   | 0          | n = (x − r)/y made whole
        IEEEremainder  | 1 | 6 3         | 1   | -2         | IEEEremainder likewise
        IEEEremainder  | 1 | 7 2         | 1   | -4         | with its own r
        sqrt           | 0 | 0           | 1   | Infinity   | +∞ at 0
        sqrt           | 0 | 0           | -1  | -Infinity  | ±∞
        sqrt           | 0 | 0           | 0   | 0          | 0 if d is 0
        sqrt           | 0 | NaN         | 1   | NaN        | NaN for NaN
        sqrt           | 0 | Infinity    | 1   | 0          | one-sided limit
        cbrt           | 0 | 0           | 1   | Infinity   | +∞ at 0
        cbrt           | 0 | -0.0        | 1   | Infinity   | +∞ at 0
        cbrt           | 0 | 0           | 0   | 0          | strong zero
        hypot          | 0 | 0 0         | 1   | 0          | (0, 0) at the origin
        hypot          | 1 | 0 0         | 1   | 0          | (0, 0) at the origin
        hypot          | 0 | 3e200 4e200 | 1   | 0.6        | right at 1e200
        hypot          | 1 | 3e-200 4e-200 | 1 | 0.8        | and 1e-200
        hypot          | 0 | -5 0        | 1   | -1         | agrees with abs
        atan2          | 0 | 0 0         | 1   | 0          | (0, 0) at the origin
        atan2          | 1 | 0 0         | 1   | 0          | (0, 0) at the origin
        atan2          | 0 | 3e200 4e200 | 1   | 1.6e-201   | x*x + y*y would overflow
        atan2          | 1 | 3e-200 4e-200 | 1 | -1.2e199   | and underflow
        pow            | 0 | 0 1         | 1   | 1          | 1 at (0, 1)
        pow            | 0 | 0 2         | 1   | 0          | 0 at (0, 2)
        pow            | 0 | 0 0.5       | 1   | Infinity   | +∞ at (0, .5)
        pow            | 0 | 0 -1        | 1   | -Infinity  | −∞ at (0, −1)
        pow            | 0 | -2 3        | 1   | 12         | 12 at (−2, 3)
        pow            | 0 | 0 0         | 1   | 0          | p == 0 ? 0
        pow            | 0 | 5 0         | 1   | 0          | p == 0 ? 0
        pow            | 0 | NaN 0       | 1   | 0          | p == 0 ? 0
        pow            | 0 | Infinity 0  | 1   | 0          | p == 0 ? 0
        pow            | 0 | NaN 0.5     | 1   | NaN        | NaN for NaN
        pow            | 0 | 0 0.5       | 0   | 0          | strong zero
        pow            | 0 | 0 -1        | 0   | 0          | strong zero
        pow            | 1 | 2 3         | 1   | 5.545177444479562 | x > 0: y * Math.log(x)
        pow            | 1 | 0 0         | 1   | 0          | x = 0: 0 if p ≥ 0
        pow            | 1 | 0 2         | 1   | 0          | x = 0: 0 if p ≥ 0
        pow            | 1 | 0 -1        | 1   | -Infinity  | x = 0: −∞ if p < 0
        pow            | 1 | -0.0 -1     | 1   | -Infinity  | x = 0: −∞ if p < 0
        pow            | 1 | -2 3        | 1   | NaN        | x < 0: NaN
        pow            | 1 | 0 -1        | 0   | 0          | strong zero
        pow            | 1 | -2 3        | 0   | 0          | strong zero
        log            | 0 | 0.0         | 1   | Infinity   | ±∞ at the pole
        log            | 0 | -0.0        | 1   | -Infinity  | by the sign of its zero
        log            | 0 | 0           | 0   | 0          | 0 if d is 0
        log10          | 0 | 0.0         | 1   | Infinity   | ±∞ at the pole
        log10          | 0 | -0.0        | 1   | -Infinity  | by the sign of its zero
        log10          | 0 | 0           | 0   | 0          | 0 if d is 0
        log1p          | 0 | -1          | 1   | Infinity   | ±∞ at the pole
        log1p          | 0 | -1          | 0   | 0          | 0 if d is 0
        asin           | 0 | 1           | 1   | Infinity   | one-sided limit
        asin           | 0 | -1          | 1   | Infinity   | one-sided limit
        asin           | 0 | 1           | 0   | 0          | strong zero
        acos           | 0 | 1           | 1   | -Infinity  | one-sided limit
        acos           | 0 | 1           | 0   | 0          | strong zero
        asin           | 0 | 0.99999999999 | 1 | 223606.78849988386 | 1 - x*x loses eight digits near 1
        atan           | 0 | 1e200       | 1   | 0          | one-sided limit
        copySign       | 0 | -3 2        | 1   | -1         | signum(m) * copySign(1, s)
        copySign       | 0 | 0 2         | 1   | 0          | signum(m) * copySign(1, s)
        div            | 1 | 1e200 1e200 | 1   | -1e-200    | no y*y overflow
        exp            | 0 | -Infinity   | 1   | 0          | y * d
        tanh           | 0 | Infinity    | 1   | 0          | 1 - y * y
        fma            | 0 | 2 3 5       | 1   | 3          | (b, a, 1)
        fma            | 1 | 2 3 5       | 1   | 2          | (b, a, 1)
        fma            | 2 | 2 3 5       | 1   | 1          | (b, a, 1)
        asinh          | 0 | 1e200       | 1   | 1e-200     | x * x would overflow
        acosh          | 0 | 1e200       | 1   | 1e-200     | x * x would overflow
        acosh          | 0 | 1           | 1   | Infinity   | one-sided limit
        acosh          | 0 | 1           | 0   | 0          | strong zero
        acosh          | 0 | -2          | 1   | NaN        | NaN for NaN
        atanh          | 0 | 1           | 1   | Infinity   | one-sided limit
        atanh          | 0 | -1          | 1   | Infinity   | one-sided limit
        atanh          | 0 | 1           | 0   | 0          | strong zero
        logToBase      | 0 | 2 8         | 1   | -2.164042561333445 | −log(x) / (b * log²(b))
        logToBase      | 1 | 2 8         | 1   | 0.1803368801111204 | 1 / (x * log(b))
        logToBase      | 0 | 0.0 8       | 1   | -Infinity  | one-sided limit
        logToBase      | 0 | 0.0 8       | 0   | 0          | strong zero
        logToBase      | 1 | 2 0.0       | 1   | Infinity   | one-sided limit
        logToBase      | 1 | 2 0.0       | 0   | 0          | strong zero
        logToBase      | 1 | 1 8         | 0   | 0          | strong zero
        nextUp         | 0 | 0           | 1   | 1          | 1
        nextAfter      | 0 | 1 2         | 1   | 1          | 1 (0 for the direction)
        """)
    void firstOrder(String name, int operand, String args, double d, double expected, String line) {
        for (Row row : both(name)) {
            Program contribution = contribution(row, operand);
            double actual = RowPrograms.run(contribution, plus(numbers(args), d));
            assertThat(actual).as(line).satisfies(a -> equal(a, expected));
        }
    }

    /** The derivative of the contribution through {@code operand} with respect to operand {@code by}, or {@code d}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        abs   | 0 | 0 | 0      | 1 | 0   | second derivatives at kinks: 0
        max   | 0 | 0 | 2 2    | 1 | 0   | second derivatives at kinks: 0
        max   | 0 | 1 | 2 2    | 1 | 0   | second derivatives at kinks: 0
        min   | 1 | 0 | 2 2    | 1 | 0   | second derivatives at kinks: 0
        hypot | 0 | 0 | 0 0    | 1 | 0   | second derivatives at the origin: 0
        hypot | 0 | 1 | 0 0    | 1 | 0   | second derivatives at the origin: 0
        hypot | 1 | 0 | 0 0    | 1 | 0   | second derivatives at the origin: 0
        hypot | 1 | 1 | 0 0    | 1 | 0   | second derivatives at the origin: 0
        pow   | 0 | 1 | 2 0    | 1 | 0.5 | second order at p = 0: 1/x
        pow   | 1 | 0 | 2 0    | 1 | 0.5 | second order at p = 0: 1/x
        pow   | 0 | 0 | 0 2    | 1 | 2   | higher orders finite where they are
        pow   | 0 | 0 | 0 3    | 1 | 0   | higher orders finite where they are
        pow   | 0 | 0 | 0 1    | 1 | 0   | higher orders finite where they are
        pow   | 0 | 0 | 0 0    | 1 | 0   | higher orders finite where they are
        pow   | 0 | d | 0 1    | 0 | 1   | a guard no wider than the singularity
        pow   | 0 | d | 0 2    | 0 | 0   | a guard no wider than the singularity
        pow   | 0 | d | 3 2    | 0 | 6   | a guard no wider than the singularity
        pow   | 1 | d | 2 3    | 0 | 5.545177444479562 | a guard no wider than the singularity
        log   | 0 | d | 4      | 0 | 0.25 | a guard no wider than the singularity
        log1p | 0 | d | 3      | 0 | 0.25 | a guard no wider than the singularity
        sqrt  | 0 | d | 4      | 0 | 0.25 | a guard no wider than the singularity
        asin  | 0 | d | 0      | 0 | 1    | a guard no wider than the singularity
        hypot | 0 | d | 3 4    | 0 | 0.6  | a guard no wider than the singularity
        """)
    void secondOrder(String name, int operand, String by, String args, double d, double expected, String line) {
        for (Row row : both(name)) {
            int varied = by.equals("d") ? row.arity() : Integer.parseInt(by);
            double actual = DualNumbers.tangent(contribution(row, operand), varied, 1.0, plus(numbers(args), d));
            assertThat(actual).as(line).satisfies(a -> equal(a, expected));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0    | 0   | 1 | 0         | p == 0 ? 0
        NaN  | 0   | 1 | 0         | p == 0 ? 0
        1e-310 | 0 | 1 | 0         | p == 0 ? 0
        0    | 1   | 1 | 1         | 1 at (0, 1)
        0    | 2   | 1 | 0         | 0 at (0, 2)
        7    | 2   | 1 | 14        | 2 → 2 * x
        -2   | 3   | 1 | 12        | 12 at (−2, 3)
        -2   | 4   | 1 | -32       | p * Math.pow(x, p - 1) * d
        0    | 0.5 | 1 | Infinity  | +∞ at (0, .5)
        0    | 0.5 | 0 | 0         | strong zero
        0    | -1  | 1 | -Infinity | −∞ at (0, −1)
        0    | -1  | 0 | 0         | strong zero
        """)
    void aPowerWithALiteralExponent(double x, double p, double d, double expected, String line) {
        for (Row row : both("pow")) {
            assertThat(withLiteral(row, x, p, d)).as(line).satisfies(a -> equal(a, expected));
        }
    }

    private static double withLiteral(Row row, double x, double p, double d) {
        Builder out = new Builder(null);
        Var base = new Var("x", Type.REAL);
        Var dVar = new Var("d", Type.REAL);
        List<Atom> args = List.of(base, Atom.real(p));
        Const result = Atom.real(Math.pow(x, p));
        Atom part = row.contribution("part", 0, args, result, dVar, out);
        Func f = new Func("f", List.of(base, dVar), out.yield(List.of(part)), List.of("value"));
        return RowPrograms.run(Program.of(f), x, d);
    }

    /** Equal, signs of zeros aside; numbers that are no whole fractions to the last digits. */
    private static void equal(double actual, double expected) {
        if (Double.isNaN(expected) || Double.isInfinite(expected) || expected == 0) {
            assertThat(actual + 0.0).isEqualTo((Double) (expected + 0.0));
        } else {
            assertThat(actual).isCloseTo(expected, Percentage.withPercentage(1e-12));
        }
    }

    private static Program contribution(Row row, int operand) {
        return RowPrograms.contribution(row, operand, Collections.nCopies(row.arity(), Type.REAL), Type.REAL);
    }

    /** Math's row and StrictMath's; of what Math has not, Hipparchus's. */
    private static List<Row> both(String name) {
        if (FastMathTable.BEYOND_MATH.stream().anyMatch(e -> e.name().equals(name))) {
            return List.of(Primitives.named("org.hipparchus.util.FastMath." + name));
        }
        Row row = Primitives.named(name);
        assumeTrue(RowPrograms.exists(row));
        return row.form().isMethod() ? List.of(row, Primitives.named("StrictMath." + name)) : List.of(row);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Object[] plus(double[] args, double d) {
        Object[] all = new Object[args.length + 1];
        Arrays.setAll(all, i -> i == args.length ? d : args[i]);
        return all;
    }
}
