package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** The chaotic map. */
final class LogisticMap {
    private LogisticMap() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double iterate(double v, int n) {
        for (int i = 0; i < n; i++) v = 4 * v * (1 - v);
        return v;
    }
}
