package dev.fluxion.contract;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Methods over arrays, some of which they write to. */
class Buffers {
    private Buffers() {}

    @Differentiable(modes = {GRAD, JVP})
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP})
    static double written(double[] target, double[] source) {
        for (int i = 0; i < target.length; i++) target[i] = target[i] * source[i] + source[0];
        double sum = 0;
        for (double t : target) sum += t * t;
        return sum;
    }

    /** Writes to a copy alone. */
    @Differentiable(modes = {GRAD, JVP})
    static double copied(double[] a, double[] b) {
        double[] c = a.clone();
        c[0] = 1;
        return c[0] * a[0] * b[0];
    }

    @Differentiable(modes = {GRAD, JVP})
    static double matrix(double[][] m, double[] v) {
        double sum = 0;
        for (int i = 0; i < m.length; i++) for (int j = 0; j < m[i].length; j++) sum += m[i][j] * v[i] * v[j];
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP})
    static double counted(double[] a, int[] counts) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            counts[i] += i;
            sum += a[i] * counts[i];
        }
        return sum;
    }
}
