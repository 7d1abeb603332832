package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row through the transforms: both modes agree, and forward over reverse is the derivative of the gradient. */
class BothModesTest {
    private static final List<double[]> POINTS = List.of(
            new double[] {0.35, 1.41, 2.2},
            new double[] {0.62, 0.33, 0.87},
            new double[] {0.83, 0.25, 3.9},
            new double[] {1.7, 0.4, 2.6});
    private static final double[] DIRECTION = {1.0, 0.5, -0.25};
    private static final double PRECISION = 1e-9;

    /** A row as a function of its real operands, and its derivatives. */
    record Subject(Row row, Program value, Program tangent, Program gradient, Program product) {
        static Subject of(Row row) {
            Program value = new DerivativeTest.Partial(row, 0).value();
            Program gradient = Reverse.of(value, reals(value, row.arity()), false);
            Program product = Forward.of(gradient, reals(gradient, row.arity()));
            Program tangent = Forward.of(value, reals(value, row.arity()));
            return new Subject(row, value, Verifier.check(tangent), Verifier.check(gradient), Verifier.check(product));
        }

        private static List<Var> reals(Program program, int arity) {
            return program.entry().params().subList(0, arity).stream()
                    .filter(v -> v.type() == Type.REAL)
                    .toList();
        }

        int count() {
            return reals(value, row.arity()).size();
        }

        @Override
        public String toString() {
            return row.toString();
        }
    }

    static Stream<Subject> subjects() {
        return DerivativeTest.partials()
                .map(DerivativeTest.Partial::row)
                .distinct()
                .map(Subject::of);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void forwardIsReverseTimesTheDirection(Subject s) {
        for (double[] point : POINTS) {
            double[] bars = last(s.count(), s.gradient(), args(s, point, new double[] {1}));
            double[] dots = last(1, s.tangent(), args(s, point, Arrays.copyOf(DIRECTION, s.count())));
            double product = 0;
            for (int i = 0; i < s.count(); i++) {
                product += bars[i] * DIRECTION[i];
            }
            near(dots[0], product, 1e-13);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void forwardOverReverseIsTheGradientsDerivative(Subject s) {
        for (double[] point : POINTS) {
            double[] seedAndDirection = new double[1 + s.count()];
            seedAndDirection[0] = 1;
            System.arraycopy(DIRECTION, 0, seedAndDirection, 1, s.count());
            double[] actual = last(s.count(), s.product(), args(s, point, seedAndDirection));
            for (int i = 0; i < s.count(); i++) {
                near(actual[i], directional(s, point, i), PRECISION);
            }
        }
    }

    /** The derivative of the gradient's component along the direction, by differences. */
    private static double directional(Subject s, double[] point, int component) {
        return Differences.derivative(
                t -> last(s.count(), s.gradient(), args(s, moved(point, t), new double[] {1}))[component],
                0,
                PRECISION / 4);
    }

    private static double[] moved(double[] point, double t) {
        double[] moved = point.clone();
        Arrays.setAll(moved, i -> point[i] + t * DIRECTION[i]);
        return moved;
    }

    /** What is outside of a function's domain is NaN both ways. */
    private static void near(double actual, double expected, double precision) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, Offset.offset(precision * Math.max(1, Math.abs(expected))));
        }
    }

    /** The real operands from the point, a whole one as it is, then the others. */
    private static Object[] args(Subject s, double[] point, double[] others) {
        double[] operands = Arrays.copyOf(point, s.row().arity());
        Stream<Object> values = Arrays.stream(RowPrograms.arguments(s.value(), operands));
        return Stream.concat(values, Arrays.stream(others).boxed()).toArray();
    }

    private static double[] last(int count, Program program, Object[] args) {
        List<Object> results = Interpreter.run(program, args);
        return results.subList(results.size() - count, results.size()).stream()
                .mapToDouble(r -> (Double) r)
                .toArray();
    }
}
