package dev.fluxion.harness;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The derivative of a function at 0, by differences at several steps, extrapolated to step 0; absent where the function is
 * not smooth at the scale of the steps, which shows in the two one-sided derivatives.
 */
public final class Differences {
    private static final int STEPS = 8;
    private static final double FIRST_STEP = 2e-3;
    private static final double RATIO = 2;
    private static final double ACCURATE = 1e-7;

    private Differences() {}

    public static OptionalDouble derivative(DoubleUnaryOperator f) {
        double middle = f.applyAsDouble(0);
        Estimate central = extrapolate(2, h -> (f.applyAsDouble(h) - f.applyAsDouble(-h)) / (2 * h));
        Estimate right = extrapolate(1, h -> (f.applyAsDouble(h) - middle) / h);
        Estimate left = extrapolate(1, h -> (middle - f.applyAsDouble(-h)) / h);
        boolean smooth = central.isAccurate() && central.agrees(right) && central.agrees(left);
        return smooth ? OptionalDouble.of(central.value) : OptionalDouble.empty();
    }

    /** Ridders: Neville's scheme over shrinking steps; the entry that moved least from its neighbours is the answer. */
    private static Estimate extrapolate(int order, DoubleUnaryOperator quotient) {
        double[][] table = new double[STEPS][STEPS];
        Estimate best = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);
        double h = FIRST_STEP;
        for (int i = 0; i < STEPS; i++, h /= RATIO) {
            table[i][0] = quotient.applyAsDouble(h);
            double factor = 1;
            for (int k = 1; k <= i; k++) {
                factor *= Math.pow(RATIO, order);
                table[i][k] = (table[i][k - 1] * factor - table[i - 1][k - 1]) / (factor - 1);
                double error =
                        Math.max(Math.abs(table[i][k] - table[i][k - 1]), Math.abs(table[i][k] - table[i - 1][k - 1]));
                best = error < best.error ? new Estimate(table[i][k], error) : best;
            }
        }
        return best;
    }

    private record Estimate(double value, double error) {
        boolean isAccurate() {
            return error <= ACCURATE * (1 + Math.abs(value));
        }

        boolean agrees(Estimate oneSided) {
            return Math.abs(value - oneSided.value) <= 1e-5 * (1 + Math.abs(value));
        }
    }
}
