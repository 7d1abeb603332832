package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Time stepping with two buffers that change places. */
final class HeatEquation {
    private HeatEquation() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double energy(double[] initial, double conductivity, double dt, int steps) {
        int n = initial.length;
        double[] now = initial.clone();
        double[] next = new double[n];
        for (int step = 0; step < steps; step++) {
            for (int i = 1; i < n - 1; i++) {
                double flux = conductivity * (1 + now[i] * now[i]);
                next[i] = now[i] + dt * flux * (now[i - 1] - 2 * now[i] + now[i + 1]);
            }
            next[0] = now[1];
            next[n - 1] = now[n - 2];
            double[] swap = now;
            now = next;
            next = swap;
        }
        double energy = 0;
        for (int i = 0; i < n; i++) energy += now[i] * now[i];
        return energy;
    }

    /** The initial state is itself one of the buffers. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double inPlace(double[] u, double[] scratch, int steps) {
        double[] from = u, to = scratch;
        while (steps-- > 0) {
            for (int i = 0; i < u.length; i++) {
                to[i] = 0.5 * from[i] + 0.25 * (from[(i + 1) % u.length] + from[(i + u.length - 1) % u.length]);
                to[i] *= to[i];
            }
            double[] t = from;
            from = to;
            to = t;
        }
        return from[0] + 2 * from[1] - to[0] * from[2];
    }
}
