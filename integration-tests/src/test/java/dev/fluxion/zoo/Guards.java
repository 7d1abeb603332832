package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Arguments checked first. */
final class Guards {
    private Guards() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double logGamma(double x) {
        if (Double.isNaN(x) || x <= 0.0) {
            throw new IllegalArgumentException("x must be positive: " + x);
        }
        if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i] / (x - 1 + i);
        double t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double meanSquare(double[] a, String what) {
        java.util.Objects.requireNonNull(a, "a");
        assert a.length < 1_000_000 : "too long";
        if (a.length == 0) throw new IllegalArgumentException(String.format("%s is empty", what));
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (Double.isNaN(a[i])) throw new IllegalArgumentException(what + "[" + i + "] is no number");
            sum += a[i] * a[i];
        }
        return sum / a.length;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    @SuppressWarnings("fluxion.equality-of-varying")
    static double nanChecks(double x, double y) {
        if (Double.isInfinite(x)) return x;
        if (x != x) return Double.NaN;
        double z = Double.compare(x, y) < 0 ? x * y : x / y;
        return Double.isFinite(z) ? z : Double.MAX_VALUE;
    }
}
