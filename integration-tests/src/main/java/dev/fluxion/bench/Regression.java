package dev.fluxion.bench;

import dev.fluxion.examples.LogisticRegression;
import dev.fluxion.examples.LogisticRegression_Grad;
import java.util.Arrays;
import java.util.Random;
import org.hipparchus.analysis.differentiation.Gradient;

/** The loss of the example, over random samples. */
final class Regression {
    private static final double PENALTY = 0.01;

    private Regression() {}

    private static Gradient loss(Gradient[] w, double[][] x, double[] y) {
        Gradient loss = w[0].getField().getZero();
        for (int i = 0; i < x.length; i++) {
            Gradient score = w[x[i].length];
            for (int j = 0; j < x[i].length; j++) {
                score = score.add(w[j].multiply(x[i][j]));
            }
            loss = loss.add(score.multiply(-y[i]).exp().log1p());
        }
        loss = loss.divide(x.length);
        for (int j = 0; j < w.length - 1; j++) {
            loss = loss.add(w[j].multiply(w[j]).multiply(0.5 * PENALTY));
        }
        return loss;
    }

    private static double byHand(double[] w, double[][] x, double[] y, double[] d) {
        int n = w.length - 1;
        Arrays.fill(d, 0);
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            double[] row = x[i];
            double score = w[n];
            for (int j = 0; j < n; j++) {
                score += w[j] * row[j];
            }
            double exp = Math.exp(-y[i] * score);
            loss += Math.log1p(exp);
            double bar = -y[i] * exp / (1 + exp) / x.length;
            for (int j = 0; j < n; j++) {
                d[j] += bar * row[j];
            }
            d[n] += bar;
        }
        loss /= x.length;
        for (int j = 0; j < n; j++) {
            loss += 0.5 * PENALTY * w[j] * w[j];
            d[j] += PENALTY * w[j];
        }
        return loss;
    }

    static Contest contest(int samples, int features) {
        Random random = new Random(1);
        double[][] x = new double[samples][];
        double[] y = new double[samples];
        for (int i = 0; i < samples; i++) {
            x[i] = random.doubles(features, -1, 1).toArray();
            y[i] = random.nextBoolean() ? 1 : -1;
        }
        double[] w = random.doubles(features + 1, -1, 1).toArray();
        double[] dw = new double[features + 1];
        double[] theirs = new double[features + 1];
        return Contest.of(
                        "logistic regression, " + samples + " x " + features,
                        () -> LogisticRegression.loss(w, x, y),
                        () -> LogisticRegression_Grad.gradInto(w, x, y, dw))
                .byHand(() -> byHand(w, x, y, theirs), dw, theirs)
                .with(Column.HIPPARCHUS, () -> loss(Variables.of(w), x, y).getPartialDerivative(0))
                .with(Column.DIFFERENCES, new CentralDifferences(at -> LogisticRegression.loss(at, x, y), w));
    }
}
