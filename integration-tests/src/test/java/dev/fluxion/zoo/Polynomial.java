package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Polynomials as people evaluate them. */
final class Polynomial {
    private Polynomial() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double horner(double[] c, double x) {
        int k = c.length;
        double y = c[--k];
        while (k > 0) y = y * x + c[--k];
        return y;
    }

    /** Clenshaw's recurrence. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double chebyshev(double[] c, double x) {
        double y, z;
        double b = y = z = 0;
        for (int k = c.length; k > 0; ) {
            z = y;
            y = b;
            b = 2 * x * y - z + c[--k];
        }
        return b - x * y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double legendre(int n, double x) {
        double p0 = 1, p1 = x;
        if (n == 0) return p0;
        for (int k = 2; k <= n; k++) {
            double p = ((2 * k - 1) * x * p1 - (k - 1) * p0) / k;
            p0 = p1;
            p1 = p;
        }
        return p1;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double neville(double[] xs, double[] ys, double x) {
        double[] p = ys.clone();
        for (int m = 1; m < p.length; m++)
            for (int i = 0; i < p.length - m; i++)
                p[i] = ((x - xs[i + m]) * p[i] + (xs[i] - x) * p[i + 1]) / (xs[i] - xs[i + m]);
        return p[0];
    }
}
