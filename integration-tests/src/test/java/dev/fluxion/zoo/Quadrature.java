package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Integrals. */
final class Quadrature {
    private Quadrature() {}

    private static final double[] NODES = {0.1488743389816312, 0.4333953941292472, 0.6794095682990244};
    private static final double[] WEIGHTS = {0.2955242247147529, 0.2692667193099963, 0.2190863625159821};

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double simpson(double a, double b, double omega, int n) {
        double h = (b - a) / n, sum = integrand(a, omega) + integrand(b, omega);
        for (int i = 1; i < n; i++) sum += integrand(a + i * h, omega) * (i % 2 == 0 ? 2 : 4);
        return sum * h / 3;
    }

    private static double integrand(double x, double omega) {
        return Math.exp(-x * x) * Math.cos(omega * x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double gauss(double a, double b, double omega) {
        double middle = (a + b) / 2, half = (b - a) / 2, sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double dx = half * NODES[i];
            sum += WEIGHTS[i] * (integrand(middle + dx, omega) + integrand(middle - dx, omega));
        }
        return sum * half;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double adaptive(double a, double b, double omega) {
        return adaptive(a, b, omega, 1e-3, 6);
    }

    private static double adaptive(double a, double b, double omega, double tolerance, int depth) {
        double m = 0.5 * (a + b);
        double coarse = (b - a) * integrand(m, omega);
        double fine = 0.5 * (b - a) * (integrand(0.5 * (a + m), omega) + integrand(0.5 * (m + b), omega));
        if (depth == 0 || Math.abs(fine - coarse) < tolerance) return fine + (fine - coarse) / 3;
        return adaptive(a, m, omega, tolerance / 2, depth - 1) + adaptive(m, b, omega, tolerance / 2, depth - 1);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double romberg(double a, double b, double omega) {
        final int levels = 5;
        double[][] r = new double[levels][];
        double h = b - a;
        for (int i = 0; i < levels; i++, h /= 2) {
            r[i] = new double[i + 1];
            double sum = 0.5 * (integrand(a, omega) + integrand(b, omega));
            for (int k = 1; k < 1 << i; k++) sum += integrand(a + k * h, omega);
            r[i][0] = sum * h;
            double four = 1;
            for (int j = 1; j <= i; j++) {
                four *= 4;
                r[i][j] = (four * r[i][j - 1] - r[i - 1][j - 1]) / (four - 1);
            }
        }
        return r[levels - 1][levels - 1];
    }
}
