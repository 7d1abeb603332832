package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Streams of numbers in the place of loops. */
final class NumberStreams {
    private NumberStreams() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double dot(double[] x, double[] w) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * w[i]).sum();
    }

    /** The JDK's sum is compensated: here every term matters. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double norm(double[] x) {
        return Math.sqrt(Arrays.stream(x).map(v -> v * v).sum())
                + Arrays.stream(x).sum();
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double meanOfPositive(double[] x, double k) {
        return DoubleStream.of(x)
                .filter(v -> v > 0)
                .map(v -> Math.sin(k * v))
                .average()
                .orElse(k);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double range(double[] x) {
        return Arrays.stream(x).max().getAsDouble()
                - DoubleStream.of(x[0], x[1], 3).min().orElseThrow();
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double reduced(double[] x, double start) {
        return Arrays.stream(x).reduce(start, (a, b) -> a * b)
                + Arrays.stream(x).reduce(Math::hypot).getAsDouble();
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double collected(double[] x) {
        double[] y = Arrays.stream(x).map(Math::exp).toArray();
        double[] total = {0};
        IntStream.rangeClosed(1, y.length - 1).filter(i -> i % 2 == 1).forEach(i -> total[0] += y[i] * y[i - 1]);
        return total[0];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double quadraticForm(double[][] a, double[] x) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> x[i]
                        * IntStream.range(0, x.length)
                                .mapToDouble(j -> a[i][j] * x[j])
                                .sum())
                .sum();
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double guarded(double[] x, double limit) {
        try {
            return Arrays.stream(x)
                    .map(v -> {
                        if (v > limit) {
                            throw new IllegalStateException();
                        }
                        return v * v;
                    })
                    .sum();
        } catch (IllegalStateException e) {
            return x[0] * limit;
        }
    }
}
