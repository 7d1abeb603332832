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

    private static double byHand(double v, int n) {
        double[] states = new double[n];
        for (int i = 0; i < n; i++) {
            states[i] = v;
            v = 4 * v * (1 - v);
        }
        double bar = 1;
        for (int i = n - 1; i >= 0; i--) {
            bar *= 4 - 8 * states[i];
        }
        return bar;
    }

    static Contest contest(int n) {
        double[] v = {0.3};
        double[] ours = new double[1];
        double[] theirs = new double[1];
        return Contest.of(
                        "logistic map, n = " + n,
                        () -> iterate(v[0], n),
                        () -> ours[0] = LogisticMap_Grad.grad(v[0], n).dv())
                .byHand(() -> theirs[0] = byHand(v[0], n), ours, theirs)
                .with(Column.HIPPARCHUS, () -> iterate(Variables.of(v)[0], n).getPartialDerivative(0))
                .with(Column.DIFFERENCES, new CentralDifferences(at -> iterate(at[0], n), v));
    }
}
