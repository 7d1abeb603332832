package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Loops whose bounds, counters and conditions do unusual things. */
final class Loops {
    private Loops() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double zeroTrips(double x, int n) {
        double y = x;
        for (int i = 5; i < n; i++) y *= x;
        while (n > 100) y = 0;
        for (double v : new double[0]) y += v;
        return y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double boundChanges(double x, int n) {
        double y = 1;
        for (int i = 0; i < n; i++) {
            y += x * i;
            if (y > 4 && n > 3) n--;
            if (i == 1) i++;
        }
        return y * n;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double realCounter(double step, double x) {
        double sum = 0;
        for (double t = 0; t < 1; t += 0.125) sum += Math.sin(t * x);
        int steps = 0;
        for (double t = 1; t > 0.1 && steps < 50; t -= step, steps++) sum += t * x;
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double down(double[] a) {
        double p = 1;
        for (int i = a.length - 1; i >= 0; i -= 2) p = p * a[i] + i;
        for (long l = 3; l != 0; --l) p *= 1 + a[0] / l;
        for (char c = 'a'; c <= 'c'; c++) p += a[1] * c;
        return p;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double triangular(double[][] a) {
        double s = 0;
        for (int i = 0; i < a.length; i++)
            for (int j = i; j < a.length; j++) for (int k = i; k <= j; k++) s += a[i][k] * a[k][j] / (1 + k);
        return s;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double carriedThroughBranches(double[] a, double x) {
        double even = x, odd = 1;
        boolean seen = false;
        int count = 0;
        for (double v : a) {
            if (v > 0) {
                if (seen) even *= v;
                else odd += v * even;
                count++;
            } else if (count > 1) {
                double t = even;
                even = odd;
                odd = t;
            } else seen = !seen;
        }
        return even * odd * count;
    }
}
