package dev.fluxion.contract;

import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;
import static dev.fluxion.Mode.VJP;

import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;
import dev.fluxion.Out;
import java.util.List;

/** Methods with many results, or many parameters, or both. */
final class Rectangular {
    private Rectangular() {}

    @Differentiable(modes = JACOBIAN)
    static double product(double x, float[] y) {
        return x * y[0] * y[1];
    }

    /** As many results as there are exponents. */
    @Differentiable(modes = {JACOBIAN, JVP, VJP})
    static double[] powers(double[] x, int n) {
        double[] result = new double[n];
        for (int k = 0; k < n; k++) {
            for (double v : x) result[k] += power(v, k);
        }
        return result;
    }

    private static double power(double v, int k) {
        return k == 0 ? 1 : v * power(v, k - 1);
    }

    @Differentiable(modes = JACOBIAN)
    static double[] logged(double[] x, List<String> log) {
        log.add("called");
        double[] result = new double[2];
        for (int i = 0; i < x.length; i++) result[i % 2] += x[i] * x[i];
        return result;
    }

    @Differentiable(modes = JACOBIAN)
    static double[][] ragged(double x, double[] y) {
        return new double[][] {{x * y[0]}, {}, {y[1], x * x, 3}};
    }

    /** Writes {@code x y[i]}, and returns the sum of the squares. */
    @Differentiable(
            modes = JACOBIAN,
            wrt = {"x", "y"})
    static double scaled(double x, @Out double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] *= x;
            sum += y[i] * y[i];
        }
        return sum;
    }

    @Differentiable(modes = JACOBIAN)
    static int filled(double[] x, @Out double[] y, @Out float[] z, @NoDerivative double c) {
        for (int i = 0; i < x.length; i++) {
            y[i % y.length] += c * x[i];
        }
        z[0] = (float) (x[0] * x[0]);
        return x.length;
    }

    /** Sorts in place, shifts, pads: arrays as a whole. */
    @Differentiable(modes = JACOBIAN)
    static double[] moved(double[] x) {
        double[] a = java.util.Arrays.copyOf(x, x.length + 2);
        System.arraycopy(a, 0, a, 1, x.length);
        java.util.Arrays.fill(a, 0, 1, x[0] * x[1]);
        double[] b = java.util.Arrays.copyOfRange(a, 1, a.length);
        x[0] = b[0] * 7;
        double[] c = b.clone();
        c[1] = x[0];
        return c;
    }

    /** Nothing here varies with {@code y}; powers and logarithms of what may be zero. */
    @Differentiable(modes = JACOBIAN)
    static double[] guarded(double x, double p, double y) {
        return new double[] {Math.pow(x, p), Math.log(x) * 0, Math.max(x, p), 2};
    }

    @Differentiable(
            modes = {JACOBIAN, VJP},
            checked = true)
    static double[] roots(double[] x, int n) {
        double[] y = new double[n];
        for (int i = 0; i < n; i++) y[i] = Math.sqrt(x[i]) * x[0];
        return y;
    }

    @Differentiable(modes = HESSIAN, checked = true)
    static double rootOfSquare(double x, double y) {
        return Math.sqrt(x * x) + y * y * y;
    }

    @Differentiable(modes = JACOBIAN)
    static double[] spread(double... x) {
        if (x.length == 0) throw new IllegalStateException("nothing");
        return x;
    }
}
