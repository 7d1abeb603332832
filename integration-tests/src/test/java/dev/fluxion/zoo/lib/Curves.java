package dev.fluxion.zoo.lib;

import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;
import dev.fluxion.Out;

/** What methods of other files and packages call: each is differentiated by its own companion. */
public final class Curves {
    private Curves() {}

    @Differentiable
    public static double wave(double x, double y) {
        return Math.sin(x * y) + x / (1 + y * y);
    }

    /** An overload, of another number of parameters. */
    @Differentiable
    public static double wave(double x) {
        return wave(x, 0.5) * x;
    }

    @Differentiable
    public static double horner(double[] coefficients, double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i];
        return value;
    }

    /** Writes to what it is given. */
    @Differentiable
    public static double normalize(double[] a) {
        double norm = 0;
        for (double v : a) norm += v * v;
        norm = Math.sqrt(norm);
        for (int i = 0; i < a.length; i++) a[i] /= norm;
        return norm;
    }

    @Differentiable
    public static void squares(double[] x, @Out double[] y) {
        for (int i = 0; i < x.length; i++) y[i] = x[i] * x[i];
    }

    /** What it returns may be what it was given. */
    @Differentiable
    public static double[] larger(double[] a, double[] b) {
        return a[0] > b[0] ? a : b;
    }

    /** New memory. */
    @Differentiable
    public static double[] outer(double[][] rows, double k) {
        double[] sums = new double[rows.length];
        for (int i = 0; i < rows.length; i++) for (double v : rows[i]) sums[i] += k * v * v;
        return sums;
    }

    @Differentiable
    public static double sumOfPowers(int n, double... xs) {
        double sum = 0;
        for (double x : xs) sum += Math.pow(x, n);
        return sum;
    }

    @Differentiable
    public static float single(float x, double y) {
        return (float) (x * y) * x;
    }

    /** Constant in its second parameter, for callers too; its wrt is what its own methods report. */
    @Differentiable(wrt = "x")
    public static double damped(double x, @NoDerivative double rate, double amplitude) {
        return amplitude * Math.exp(-rate * x) * x;
    }

    @Differentiable
    public static double untilConverged(double x, double tolerance) {
        double y = x;
        for (int n = 0; n < 60 && Math.abs(y * y - x) > tolerance; n++) {
            if (y < 0) throw new IllegalStateException("negative: " + y);
            y = 0.5 * (y + x / y);
        }
        return y;
    }

    /** Calls itself, and a method of another file that calls this one. */
    @Differentiable
    public static double bounce(double x, int n) {
        return n == 0 ? x * x : Echo.back(x + 1, n - 1) * Math.cos(x);
    }

    @Differentiable
    static double unused(double x) {
        return x;
    }
}
