package dev.fluxion.examples.wdbc;

import dev.fluxion.examples.LogisticRegression;
import dev.fluxion.examples.LogisticRegression_Grad;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;

/** The loss over some samples, as an optimiser wants it: a function of the weights. */
record Objective(Samples samples) {
    double loss(double[] w) {
        return LogisticRegression.loss(w, samples.x(), samples.y());
    }

    double[] gradient(double[] w) {
        double[] dw = new double[w.length];
        LogisticRegression_Grad.gradInto(w, samples.x(), samples.y(), dw);
        return dw;
    }

    /** What the gradient would cost without Fluxion: two losses for each weight. */
    double[] differences(double[] w) {
        double[] differences = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            differences[j] = (loss(moved(w, j, 1e-6)) - loss(moved(w, j, -1e-6))) / 2e-6;
        }
        return differences;
    }

    ObjectiveFunction function() {
        return new ObjectiveFunction(this::loss);
    }

    ObjectiveFunctionGradient gradientFunction() {
        return new ObjectiveFunctionGradient(this::gradient);
    }

    private static double[] moved(double[] w, int j, double step) {
        double[] moved = w.clone();
        moved[j] += step;
        return moved;
    }
}
