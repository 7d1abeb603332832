package dev.fluxion.examples.wdbc;

import dev.fluxion.examples.LogisticRegression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Labelled samples.
 *
 * @param x the features, a row for each sample
 * @param y the classes, 1 or -1
 */
record Samples(double[][] x, double[] y) {
    int size() {
        return x.length;
    }

    int features() {
        return x[0].length;
    }

    /** Those whose row number the predicate accepts. */
    Samples where(IntPredicate accepted) {
        List<double[]> rows = new ArrayList<>();
        List<Double> classes = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (accepted.test(i)) {
                rows.add(x[i]);
                classes.add(y[i]);
            }
        }
        return new Samples(
                rows.toArray(double[][]::new),
                classes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    Samples normalised(Normalisation normalisation) {
        double[][] normalised = new double[size()][];
        for (int i = 0; i < size(); i++) {
            normalised[i] = normalisation.of(x[i]);
        }
        return new Samples(normalised, y);
    }

    /** The share of samples that the weights classify rightly. */
    double accuracy(double[] w) {
        int right = 0;
        for (int i = 0; i < size(); i++) {
            if (y[i] * LogisticRegression.score(w, x[i]) > 0) {
                right++;
            }
        }
        return (double) right / size();
    }
}
