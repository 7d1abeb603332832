package dev.fluxion.bench;

import dev.fluxion.Differentiable;
import org.hipparchus.analysis.differentiation.Gradient;

/** The chaotic map, iterated. */
final class LogisticMap {
    private LogisticMap() {}

    @Differentiable
    static double iterate(double v, int n) {
        for (int i = 0; i < n; i++) {
            v = 4 * v * (1 - v);
        }
        return v;
    }

    private static Gradient iterate(Gradient v, int n) {
        for (int i = 0; i < n; i++) {
            v = v.multiply(4).multiply(v.subtract(1).negate());
        }
        return v;
    }

    static Contest contest(int n) {
        double[] v = {0.3};
        return new Contest(
                "logistic map, n = " + n,
                () -> iterate(v[0], n),
                () -> LogisticMap_Grad.grad(v[0], n).dv(),
                () -> iterate(Variables.of(v)[0], n).getPartialDerivative(0),
                new CentralDifferences(at -> iterate(at[0], n), v));
    }
}
