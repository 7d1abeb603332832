package dev.fluxion.examples;

import dev.fluxion.Differentiable;

/** Logistic regression with an L2 penalty. */
public final class LogisticRegression {
    private static final double PENALTY = 0.01;

    private LogisticRegression() {}

    /**
     * The mean loss of a linear classifier.
     *
     * @param w a weight for each feature, then the bias
     * @param x the features, a row for each sample
     * @param y the classes, 1 or -1
     */
    @Differentiable(wrt = "w")
    public static double loss(double[] w, double[][] x, double[] y) {
        double loss = 0.0;
        for (int i = 0; i < x.length; i++) {
            double margin = y[i] * score(w, x[i]);
            loss += Math.log1p(Math.exp(-margin));
        }
        loss /= x.length;
        for (int j = 0; j < w.length - 1; j++) {
            loss += 0.5 * PENALTY * w[j] * w[j];
        }
        return loss;
    }

    /** Positive where the sample is more likely of class 1. */
    public static double score(double[] w, double[] sample) {
        double score = w[sample.length];
        for (int j = 0; j < sample.length; j++) {
            score += w[j] * sample[j];
        }
        return score;
    }
}
