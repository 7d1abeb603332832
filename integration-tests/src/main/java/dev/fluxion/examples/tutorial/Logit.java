package dev.fluxion.examples.tutorial;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

/** Logistic regression. */
final class Logit {
    private Logit() {}

    @Differentiable(modes = Mode.HVP, wrt = "w")
    static double loss(double[] w, double[][] x, double[] y, double penalty) {
        double loss = 0.0;
        for (int i = 0; i < x.length; i++) {
            double margin = 0.0;
            for (int j = 0; j < w.length; j++) {
                margin += y[i] * w[j] * x[i][j];
            }
            loss += Math.log1p(Math.exp(-margin)) / x.length;
        }
        for (double weight : w) {
            loss += 0.5 * penalty * weight * weight;
        }
        return loss;
    }
}
