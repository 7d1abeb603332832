package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mode JACOBIAN, against partial derivatives worked out by hand. */
class JacobianTest {
    @Test
    void aNumberHasOneRow() {
        Rectangular_Grad.ProductJacobian all = Rectangular_Grad.productJacobian(2, new float[] {3, 5});
        assertThat(all.value()).isEqualTo(30);
        assertThat(all.jacobian()).isDeepEqualTo(new double[][] {{15, 10, 6}});
    }

    @Test
    void manyRowsAndManyColumnsAgreeWithTangentsAndAdjoints() {
        agrees(2, 7);
        agrees(7, 2);
        agrees(1, 1);
    }

    private static void agrees(int inputs, int results) {
        Random random = new Random(inputs);
        double[] x = random.doubles(inputs, -1, 1).toArray();
        Rectangular_Grad.PowersJacobian all = Rectangular_Grad.powersJacobian(x, results);
        assertThat(all.value()).containsExactly(Rectangular.powers(x, results));
        assertThat(all.jacobian()).hasDimensions(results, inputs);
        for (int k = 0; k < results; k++) {
            double[] bar = new double[results];
            bar[k] = 1;
            double[] row = Rectangular_Grad.powersVjp(x, results, bar).dx();
            assertThat(all.jacobian()[k]).containsExactly(row, within(1e-14));
            for (int i = 0; i < inputs; i++) {
                assertThat(row[i]).isCloseTo(k == 0 ? 0 : k * Math.pow(x[i], k - 1), within(1e-13));
            }
        }
        for (int i = 0; i < inputs; i++) {
            double[] dot = new double[inputs];
            dot[i] = 1;
            double[] column = Rectangular_Grad.powersJvp(x, results, dot).valueDot();
            for (int k = 0; k < results; k++) {
                assertThat(all.jacobian()[k][i]).isCloseTo(column[k], within(1e-14));
            }
        }
    }

    @Test
    void theMethodsEffectsHappenOnce() {
        List<String> log = new ArrayList<>();
        double[][] jacobian =
                Rectangular_Grad.loggedJacobian(new double[] {1, 2, 3}, log).jacobian();
        assertThat(jacobian).isDeepEqualTo(new double[][] {{2, 0, 6}, {0, 4, 0}});
        assertThat(log).hasSize(1);
    }

    @Test
    void raggedResultsAreFlattenedRowByRow() {
        Rectangular_Grad.RaggedJacobian all = Rectangular_Grad.raggedJacobian(2, new double[] {3, 4});
        assertThat(all.value()).isDeepEqualTo(new double[][] {{6}, {}, {4, 4, 3}});
        assertThat(all.jacobian()).isDeepEqualTo(new double[][] {{3, 2, 0}, {0, 0, 1}, {4, 0, 0}, {0, 0, 0}});
    }

    @Test
    void theRowsOfOutArraysFollowThoseOfTheValueAndStartFromWhatTheyHeld() {
        double[] y = {3, 4};
        Rectangular_Grad.ScaledJacobian all = Rectangular_Grad.scaledJacobian(2, y);
        assertThat(all.value()).isEqualTo(36 + 64);
        assertThat(y).containsExactly(6, 8);
        assertThat(all.jacobian()).isDeepEqualTo(new double[][] {{100, 24, 32}, {3, 2, 0}, {4, 0, 2}});
    }

    @Test
    void aValueWithoutDerivativeHasNoRows() {
        float[] z = new float[1];
        double[] y = {1, 1};
        Rectangular_Grad.FilledJacobian tall = Rectangular_Grad.filledJacobian(new double[] {5, 6}, y, z, 10);
        assertThat(tall.value()).isEqualTo(2);
        assertThat(y).containsExactly(51, 61);
        assertThat(tall.jacobian()).isDeepEqualTo(new double[][] {{10, 0}, {0, 10}, {10, 0}});
        Rectangular_Grad.FilledJacobian wide =
                Rectangular_Grad.filledJacobian(new double[] {5, 6, 7, 8}, new double[2], z, 10);
        assertThat(wide.jacobian()).isDeepEqualTo(new double[][] {{10, 0, 10, 0}, {0, 10, 0, 10}, {10, 0, 0, 0}});
        assertThat(z).containsExactly(25f);
    }

    @Test
    void arraysAreMovedCopiedAndFilledAsAWhole() {
        double[] x = {2, 3};
        Rectangular_Grad.MovedJacobian all = Rectangular_Grad.movedJacobian(x);
        assertThat(x).containsExactly(2, 3);
        assertThat(all.value()).containsExactly(2, 14, 0);
        assertThat(all.jacobian()).isDeepEqualTo(new double[][] {{1, 0}, {7, 0}, {0, 0}});
    }

    @Test
    void whereAPartialIsSingularATangentOfZeroStaysZero() {
        Rectangular_Grad.GuardedJacobian all = Rectangular_Grad.guardedJacobian(0, 0.5, 9);
        assertThat(all.jacobian()[0]).containsExactly(Double.POSITIVE_INFINITY, 0, 0);
        assertThat(all.jacobian()[2]).containsExactly(0, 1, 0);
        assertThat(all.jacobian()[3]).containsExactly(0, 0, 0);
    }

    @Test
    void partialsAreCheckedInEveryDirection() {
        assertThat(Rectangular_Grad.rootsJacobian(new double[] {1, 4, 0}, 2).jacobian())
                .isDeepEqualTo(new double[][] {{1.5, 0, 0}, {2, 0.25, 0}});
        for (int results = 2; results < 4; results++) {
            int n = results;
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Rectangular_Grad.rootsJacobian(new double[] {1, 0, 4}, n))
                    .withMessageContaining("Rectangular.java:");
        }
        assertThat(Rectangular_Grad.rootOfSquareHessian(2, 3).hessian())
                .isDeepEqualTo(new double[][] {{0, 0}, {0, 18}});
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rectangular_Grad.rootOfSquareHessian(0, 3));
    }

    @Test
    void varargsStayVarargsAndExceptionsTheMethodsOwn() {
        assertThat(Rectangular_Grad.spreadJacobian(4, 5).jacobian()).isDeepEqualTo(new double[][] {{1, 0}, {0, 1}});
        assertThatIllegalStateException()
                .isThrownBy(() -> Rectangular_Grad.spreadJacobian())
                .withMessage("nothing");
    }

    @Test
    void anOutArrayThatIsAlsoAnotherArgumentIsRefused() {
        double[] same = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rectangular_Grad.filledJacobian(same, same, new float[1], 1))
                .withMessage("y and x are the same array");
    }
}
