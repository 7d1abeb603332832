package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** The banana valley. */
final class Rosenbrock {
    private Rosenbrock() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double value(double[] x) {
        double sum = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            double a = x[i + 1] - x[i] * x[i];
            double b = 1 - x[i];
            sum += 100 * a * a + b * b;
        }
        return sum;
    }
}
