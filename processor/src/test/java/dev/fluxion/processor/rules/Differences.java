package dev.fluxion.processor.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Derivatives by central differences, extrapolated to step zero (Richardson), from several first steps. */
final class Differences {
    private static final double[] STEPS = {0.2, 0.05, 0.01, 1e-3};
    private static final int ROUNDS = 8;

    private record Estimate(double value, double error) {}

    private Differences() {}

    /**
     * The derivative where it is known to within {@code tolerance}, relative to itself and to one; NaN where it is not, as
     * near a step of the function: there different first steps tell different things.
     */
    static double derivative(DoubleUnaryOperator f, double x, double tolerance) {
        List<Double> known = Arrays.stream(STEPS)
                .mapToObj(step -> extrapolate(f, x, step * Math.max(Math.abs(x), 0.1)))
                .filter(e -> e.error() <= tolerance * Math.max(1, Math.abs(e.value())))
                .map(Estimate::value)
                .toList();
        boolean agree =
                known.stream().allMatch(v -> Math.abs(v - known.get(0)) <= tolerance * Math.max(1, Math.abs(v)));
        return known.size() > 1 && agree ? known.get(0) : Double.NaN;
    }

    private static Estimate extrapolate(DoubleUnaryOperator f, double x, double first) {
        Estimate best = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);
        double[] before = {};
        double step = first;
        for (int i = 0; i < ROUNDS; i++, step /= 2) {
            double[] row = new double[i + 1];
            row[0] = (f.applyAsDouble(x + step) - f.applyAsDouble(x - step)) / (x + step - (x - step));
            double factor = 4;
            for (int k = 1; k <= i; k++, factor *= 4) {
                row[k] = row[k - 1] + (row[k - 1] - before[k - 1]) / (factor - 1);
                double error = Math.max(Math.abs(row[k] - row[k - 1]), Math.abs(row[k] - before[k - 1]));
                best = error < best.error() ? new Estimate(row[k], error) : best;
            }
            before = row;
        }
        return best;
    }
}
