package dev.fluxion.contract;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;

/** The only method of its class that is differentiated. */
public final class Single {
    private Single() {}

    @Differentiable(modes = {GRAD, JVP})
    static double loss(double[] w, @NoDerivative double[][] x, int k, float[] bias) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) sum += w[i] * w[i] * x[i][0] * k;
        return sum * bias[0];
    }
}
