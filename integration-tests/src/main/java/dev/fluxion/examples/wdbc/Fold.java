package dev.fluxion.examples.wdbc;

import java.io.PrintStream;

/**
 * One of five ways to keep every fifth sample for the test. What is held out has no part in training, the normalisation
 * included.
 *
 * @param number 0 to 4
 */
record Fold(int number) {
    static final int COUNT = 5;

    private boolean isHeldOut(int row) {
        return row % COUNT == number;
    }

    Samples training(Samples all) {
        return normalised(all).where(row -> !isHeldOut(row));
    }

    private Samples normalised(Samples all) {
        return all.normalised(Normalisation.of(all.where(row -> !isHeldOut(row))));
    }

    /** Trains, telling {@code out} of the progress; the accuracy on what was held out, between 0 and 1. */
    double accuracy(Samples all, PrintStream out) {
        double[] w = new Training(new Objective(training(all)), out).run();
        return normalised(all).where(this::isHeldOut).accuracy(w);
    }
}
