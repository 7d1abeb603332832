package dev.fluxion.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionCheckTest {
    private static CheckedEntry check(DoubleUnaryOperator f, double derivative, double x) {
        return GradientCheck.of(v -> f.applyAsDouble(v[0]), v -> new double[] {derivative})
                .at(new double[] {x})
                .entries()
                .get(0);
    }

    private static Verdict verdict(DoubleUnaryOperator f, double derivative, double x) {
        return check(f, derivative, x).verdict();
    }

    /** A function of known derivative, with features of every size. */
    private record Known(double a, double b, double c) {
        double value(double x) {
            return a * Math.sin(b * x) + Math.exp(c * x) + a * b * x * x * x;
        }

        double slope(double x) {
            return a * b * Math.cos(b * x) + c * Math.exp(c * x) + 3 * a * b * x * x;
        }
    }

    @Test
    void rightDerivativesAgreeAndNearlyRightOnesDoNot() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            Known f = new Known(random.nextGaussian(), random.nextGaussian() * 5, random.nextGaussian());
            double x = random.nextGaussian() * Math.pow(10, random.nextInt(6) - 4);
            CheckedEntry entry = check(f::value, f.slope(x), x);
            assertThat(entry.verdict()).as("%s at %s: %s", f, x, entry).isEqualTo(Verdict.AGREES);
            double wrong = f.slope(x) + 1e-5 * Math.max(Math.abs(f.slope(x)), Math.abs(f.value(x)));
            assertThat(verdict(f::value, wrong, x))
                    .as("%s at %s: %s", f, x, entry)
                    .isEqualTo(Verdict.DIFFERS);
        }
    }

    @Test
    void aRightDerivativeNeverDiffersHoweverFastTheFunctionTurns() {
        Random random = new Random(43);
        for (int i = 0; i < 20_000; i++) {
            double speed = Math.exp(2 * random.nextGaussian());
            double x = random.nextGaussian() * Math.pow(10, random.nextInt(9) - 4);
            CheckedEntry entry = check(t -> 1000 * Math.sin(speed * t), 1000 * speed * Math.cos(speed * x), x);
            assertThat(entry.verdict()).as("%s at %s: %s", speed, x, entry).isNotEqualTo(Verdict.DIFFERS);
        }
    }

    @Test
    void floatsInsideTheFunctionAreNoiseAndNoSteps() {
        Random random = new Random(44);
        for (int i = 0; i < 5_000; i++) {
            double x = (float) random.nextGaussian();
            DoubleUnaryOperator square = t -> (float) t * (float) t;
            assertThat(verdict(square, 2 * x, x)).as("at %s", x).isEqualTo(Verdict.AGREES);
            assertThat(verdict(square, 2.1 * x, x)).as("at %s", x).isEqualTo(Verdict.DIFFERS);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1e-12, 1", "-1e-12, -1"})
    void aKinkIsSeenFromBothSides(double x, double derivative) {
        assertThat(verdict(Math::abs, derivative, x)).isEqualTo(Verdict.AGREES);
        assertThat(verdict(Math::abs, derivative + 0.5, x)).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void whereTheFunctionEndsItIsSeenFromTheOtherSide() {
        DoubleUnaryOperator f = x -> 2 * x + (x > 0.5 ? Math.log(0) * 0 : Math.exp(x));
        assertThat(verdict(f, 2 + Math.exp(0.5), 0.5)).isEqualTo(Verdict.AGREES);
        assertThat(verdict(f, 2.001 + Math.exp(0.5), 0.5)).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void anExceptionBesideThePointIsWhereTheFunctionEnds() {
        DoubleUnaryOperator f = x -> {
            if (x < 1) {
                throw new IllegalArgumentException("below 1");
            }
            return x * x;
        };
        assertThat(verdict(f, 2, 1)).isEqualTo(Verdict.AGREES);
    }

    @Test
    void jumpsPolesAndNoiseAreUndecided() {
        assertThat(verdict(Math::signum, 0, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(Math::sqrt, Double.POSITIVE_INFINITY, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(x -> x + Math.sin(1e9 * x), 1 + 1e9 * Math.cos(1e9), 1))
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aGradientThatIsNotFiniteDiffersFromADifferenceThatIs() {
        assertThat(verdict(x -> x * x, Double.NaN, 1)).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(x -> x * x, Double.POSITIVE_INFINITY, 1)).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void constantsAndMinimaHaveSlopeZero() {
        assertThat(verdict(x -> 0, 0, 3)).isEqualTo(Verdict.AGREES);
        assertThat(verdict(x -> 7, 0, 3)).isEqualTo(Verdict.AGREES);
        assertThat(verdict(x -> x * x, 0, 0)).isEqualTo(Verdict.AGREES);
        assertThat(verdict(x -> 7, 1e-6, 3)).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void aGradientOfAnotherLengthIsAProblem() {
        GradientReport report = GradientCheck.of(x -> x[0], x -> new double[1]).at(new double[] {1, 2});
        assertThat(report.problems()).containsExactly("dx: length 1, but x has length 2");
        assertThat(report.passes()).isFalse();
    }

    @Test
    void aFunctionOfAnArrayIsCheckedAtOneArray() {
        GradientCheck check = GradientCheck.of(x -> x[0], x -> new double[] {1});
        assertThatIllegalArgumentException().isThrownBy(() -> check.at(1.0));
    }
}
