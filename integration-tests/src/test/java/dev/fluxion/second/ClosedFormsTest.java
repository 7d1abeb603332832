package dev.fluxion.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Second derivatives against closed forms. */
class ClosedFormsTest {
    private static final double SPOT = 105;
    private static final double STRIKE = 100;
    private static final double RATE = 0.03;
    private static final double SIGMA = 0.25;
    private static final double TIME = 0.75;

    private final double root = Math.sqrt(TIME);
    private final double d1 = (Math.log(SPOT / STRIKE) + (RATE + 0.5 * SIGMA * SIGMA) * TIME) / (SIGMA * root);
    private final double d2 = d1 - SIGMA * root;
    private final double density = Math.exp(-0.5 * d1 * d1) / Math.sqrt(2 * Math.PI);

    @Test
    void gammaVannaVolgaAndCharm() {
        Curves_Grad.CallHessian call = Curves_Grad.callHessian(SPOT, STRIKE, RATE, SIGMA, TIME);
        double vega = SPOT * density * root;
        assertThat(call.gradient()[0]).isCloseTo(Curves.normal(d1), within(1e-13));
        assertThat(call.gradient()[1]).isCloseTo(vega, within(1e-12));
        double gamma = density / (SPOT * SIGMA * root);
        double vanna = -density * d2 / SIGMA;
        double volga = vega * d1 * d2 / SIGMA;
        double charm = -density * (2 * RATE * TIME - d2 * SIGMA * root) / (2 * TIME * SIGMA * root);
        double[][] hessian = call.hessian();
        assertThat(hessian[0][0]).isCloseTo(gamma, within(1e-14));
        assertThat(hessian[0][1]).isCloseTo(vanna, within(1e-12));
        assertThat(hessian[1][0]).isCloseTo(vanna, within(1e-12));
        assertThat(hessian[1][1]).isCloseTo(volga, within(1e-11));
        // Time passes as maturity shrinks.
        assertThat(-hessian[0][2]).isCloseTo(charm, within(1e-12));
        assertThat(-hessian[2][0]).isCloseTo(charm, within(1e-12));
    }

    @Test
    void oneGreekCostsOneProduct() {
        Curves_Grad.CallHvp hvp = Curves_Grad.callHvp(SPOT, STRIKE, RATE, SIGMA, TIME, 1, 0, 0);
        assertThat(hvp.value()).isEqualTo(Curves.call(SPOT, STRIKE, RATE, SIGMA, TIME));
        assertThat(hvp.hspot()).isCloseTo(density / (SPOT * SIGMA * root), within(1e-14));
    }

    @Test
    void theHessianOfLogSumExpIsTheCovarianceOfSoftmax() {
        double[] x = {0.3, -1.2, 2.5, 2.4, -40};
        double[][] hessian = Curves_Grad.logSumExpHessian(x).hessian();
        double value = Curves.logSumExp(x);
        double[] p = Arrays.stream(x).map(v -> Math.exp(v - value)).toArray();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < x.length; k++) {
                assertThat(hessian[i][k]).isCloseTo((i == k ? p[i] : 0) - p[i] * p[k], within(1e-15));
            }
        }
    }

    @Test
    void theHessianOfRosenbrockIsTridiagonal() {
        double[] x = new Random(3).doubles(30, -2, 2).toArray();
        double[][] hessian = Curves_Grad.rosenbrockHessian(x).hessian();
        double[][] expected = new double[x.length][x.length];
        for (int i = 0; i + 1 < x.length; i++) {
            expected[i][i] += 1200 * x[i] * x[i] - 400 * x[i + 1] + 2;
            expected[i + 1][i + 1] += 200;
            expected[i][i + 1] = -400 * x[i];
            expected[i + 1][i] = -400 * x[i];
        }
        for (int i = 0; i < x.length; i++) {
            assertThat(hessian[i]).containsExactly(expected[i], within(1e-10));
        }
    }

    @Test
    void secondDerivativesAtKinksAreZero() {
        double[][] zeros = {{0, 0}, {0, 0}};
        assertThat(Curves_Grad.absoluteHessian(0).hessian()[0][0]).isZero();
        assertThat(Curves_Grad.absoluteHvp(-0.0, 3).hx()).isZero();
        assertThat(Curves_Grad.largerHessian(2, 2).hessian()).isDeepEqualTo(zeros);
        assertThat(Curves_Grad.largerHessian(2, 2).gradient()).containsExactly(0.5, 0.5);
        assertThat(Curves_Grad.distanceHessian(0, 0).hessian()).satisfies(ClosedFormsTest::isZero);
        assertThat(Curves_Grad.distanceHvp(0, 0, 1, -2).hy()).isZero();
    }

    private static void isZero(double[][] matrix) {
        for (double[] row : matrix) {
            for (double entry : row) {
                assertThat(entry).isZero();
            }
        }
    }

    @Test
    void theDistanceCurvesAcrossTheDirection() {
        double[][] hessian = Curves_Grad.distanceHessian(3, 4).hessian();
        assertThat(hessian[0]).containsExactly(new double[] {16 / 125.0, -12 / 125.0}, within(1e-16));
        assertThat(hessian[1]).containsExactly(new double[] {-12 / 125.0, 9 / 125.0}, within(1e-16));
    }

    @Test
    void powersAreRightWhereTheExponentIsZero() {
        double[][] hessian = Curves_Grad.powerHessian(2, 0).hessian();
        assertThat(hessian[0]).containsExactly(0, 0.5);
        assertThat(hessian[1]).containsExactly(new double[] {0.5, Math.log(2) * Math.log(2)}, within(1e-16));
        assertThat(Curves_Grad.powerHessian(0, 2).hessian()[0][0]).isEqualTo(2);
    }
}
