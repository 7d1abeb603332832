package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every partial of every row against differences of the row itself, at many points; and its partials in turn. */
class DerivativeTest {
    private static final double[] POINTS = {
        -7.31, -2.6, -1.18, -0.83, -0.29, -0.04, 0.07, 0.35, 0.77, 1.41, 2.2, 3.9, 5.3, 11.7
    };

    private static final double[] FEW_POINTS = {-2.6, -0.29, 0.35, 1.41, 2.7};
    private static final double PRECISION = 1e-9;

    /** One operand of one row. */
    record Partial(Row row, int i) {
        Program value() {
            return RowPrograms.value(row, types(), Type.REAL);
        }

        Program contribution() {
            return RowPrograms.contribution(row, i, types(), Type.REAL);
        }

        private List<Type> types() {
            boolean isScaling = row.form().symbol().equals("scalb");
            return isScaling ? List.of(Type.REAL, Type.INT) : Collections.nCopies(row.arity(), Type.REAL);
        }

        @Override
        public String toString() {
            return row + " by operand " + i;
        }
    }

    /** All but {@code (float) x}, whose value has steps, and the one whose derivative is another value's. */
    static Stream<Partial> partials() {
        return Primitives.all().stream()
                .filter(row -> RowPrograms.exists(row) && row != Primitives.cast(Type.FLOAT))
                .filter(row -> row != Primitives.named("derivativeOf"))
                .flatMap(row -> IntStream.range(0, row.arity())
                        .filter(row::isDifferentiable)
                        .mapToObj(i -> new Partial(row, i)));
    }

    @ParameterizedTest
    @MethodSource("partials")
    void aContributionIsThePartialTimesD(Partial partial) {
        Program value = partial.value();
        Program contribution = partial.contribution();
        int compared = 0;
        for (double[] point : points(partial.row().arity())) {
            double expected = difference(value, point, partial.i());
            compared += close(run(contribution, plus(point, 1)), expected) ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("partials")
    void aContributionIsLinearInDToTheBit(Partial partial) {
        Program contribution = partial.contribution();
        for (double[] point : points(partial.row().arity())) {
            double once = run(contribution, plus(point, 0.37));
            assertThat(run(contribution, plus(point, 2 * 0.37)) - 2 * once).satisfies(DerivativeTest::zeroIfKnown);
            assertThat(run(contribution, plus(point, -0.37)) + once).satisfies(DerivativeTest::zeroIfKnown);
        }
    }

    @ParameterizedTest
    @MethodSource("partials")
    void aContributionsOwnDerivativesAreRight(Partial partial) {
        Program contribution = partial.contribution();
        int compared = 0;
        for (double[] point : points(partial.row().arity())) {
            double[] withD = plus(point, 1.3);
            for (int j = 0; j < withD.length; j++) {
                if (contribution.entry().params().get(j).type() == Type.REAL) {
                    double expected = difference(contribution, withD, j);
                    compared += !Double.isNaN(expected) && close(tangent(contribution, withD, j), expected) ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(8);
    }

    private static double tangent(Program contribution, double[] point, int i) {
        return DualNumbers.tangent(contribution, i, 1.0, RowPrograms.arguments(contribution, point));
    }

    /** Where a partial is NaN its sum with anything is. */
    private static void zeroIfKnown(double difference) {
        assertThat(difference == 0 || Double.isNaN(difference)).isTrue();
    }

    /** Whether there is something to compare with; then it must be close. */
    private static boolean close(double actual, double expected) {
        if (Double.isNaN(expected)) {
            return false;
        }
        assertThat(actual).isCloseTo(expected, Offset.offset(PRECISION * Math.max(1, Math.abs(expected))));
        return true;
    }

    private static double difference(Program program, double[] point, int i) {
        return Differences.derivative(x -> run(program, with(point, i, x)), point[i], PRECISION / 4);
    }

    /** NaN where it throws: {@code clamp} of bounds the wrong way round. */
    private static double run(Program program, double[] point) {
        try {
            return RowPrograms.run(program, RowPrograms.arguments(program, point));
        } catch (IllegalArgumentException refused) {
            return Double.NaN;
        }
    }

    private static double[] with(double[] point, int i, double x) {
        double[] moved = point.clone();
        moved[i] = x;
        return moved;
    }

    private static double[] plus(double[] point, double d) {
        double[] longer = Arrays.copyOf(point, point.length + 1);
        longer[point.length] = d;
        return longer;
    }

    /** All combinations, no two operands equal. */
    private static List<double[]> points(int arity) {
        List<double[]> all = List.of(new double[0]);
        for (int i = 0; i < arity; i++) {
            double shift = 0.0137 * i;
            all = all.stream()
                    .flatMap(
                            p -> Arrays.stream(arity == 1 ? POINTS : FEW_POINTS).mapToObj(x -> plus(p, x + shift)))
                    .toList();
        }
        return all;
    }
}
