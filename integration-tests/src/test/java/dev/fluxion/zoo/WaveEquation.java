package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Three time levels that rotate, in rows of one array. */
final class WaveEquation {
    private WaveEquation() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double amplitude(double[][] levels, double courant, int steps) {
        double[] past = levels[0], now = levels[1], next = levels[2];
        for (int s = 0; s < steps; ++s) {
            for (int i = 1; i < now.length - 1; ++i) {
                next[i] = 2 * now[i] - past[i] + courant * courant * (now[i + 1] - 2 * now[i] + now[i - 1]);
            }
            double[] free = past;
            past = now;
            now = next;
            next = free;
        }
        return now[2] * past[1] + next[3];
    }
}
