package dev.fluxion.bench;

import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/** The gradient that needs no tool: two values for each variable. */
record CentralDifferences(ToDoubleFunction<double[]> function, double[] at) implements DoubleSupplier {
    private static final double STEP = 1e-6;

    /** @return the sum of the partial derivatives */
    @Override
    public double getAsDouble() {
        double sum = 0;
        double[] moved = at.clone();
        for (int i = 0; i < at.length; i++) {
            moved[i] = at[i] + STEP;
            double above = function.applyAsDouble(moved);
            moved[i] = at[i] - STEP;
            sum += (above - function.applyAsDouble(moved)) / (2 * STEP);
            moved[i] = at[i];
        }
        return sum;
    }
}
