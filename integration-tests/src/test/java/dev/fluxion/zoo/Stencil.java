package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Smoothing in place: each cell sees its left neighbour's new value and its right one's old. */
final class Stencil {
    private Stencil() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double roughness(double[] u, int sweeps, double weight) {
        for (int k = 0; k < sweeps; k++) {
            for (int i = 1; i < u.length - 1; i++) {
                u[i] = (1 - weight) * u[i] + weight * Math.sin(u[i - 1]) * u[i + 1];
            }
        }
        double sum = 0;
        for (double v : u) {
            sum += v * v;
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double prefixProducts(double[] a) {
        for (int i = 1; i < a.length; i++) a[i] *= a[i - 1];
        double sum = 0;
        for (int i = a.length; --i >= 0; ) sum += a[i];
        return sum;
    }
}
