package dev.fluxion.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates a slope from values around a point: at steps each a tenth of the one before, and extrapolated from two and
 * three of them (Richardson). Of all these the one is chosen that agrees best with its neighbours and is not contradicted
 * by narrower steps, the noise in the values counted against it: a choice that knows nothing of the gradient it will be
 * compared with.
 */
final class Differences {
    private static final double RATIO = 10;
    private static final int EXTRAPOLATIONS = 2;

    /** So many of the narrowest steps show how noisy the values are. */
    private static final int NARROWEST = 4;

    /** Estimates that are further apart than so many times the noise contradict each other. */
    private static final double CONTRADICTION = 10;

    private final List<Sample> samples;
    private final double noise;

    private Differences(List<Sample> samples) {
        this.samples = samples;
        this.noise = noise(samples);
    }

    static Estimate of(Probe probe) {
        return new Differences(
                        steps(probe).stream().map(h -> Sample.of(probe, h)).toList())
                .best();
    }

    /** From a tenth of the point's size, or of 1 if that is larger, to a billionth of the point's size. */
    private static List<Double> steps(Probe probe) {
        double size = Math.abs(probe.point());
        double least = Math.max(1e-9 * (size == 0 ? 1 : Math.max(size, 1e-12)), 16 * probe.grain());
        List<Double> steps = new ArrayList<>();
        for (double h = 0.1 * Math.max(1, size); h > least / 2; h /= RATIO) {
            steps.add(h);
        }
        return steps;
    }

    /** How far the function's values are off: by their rounding, and as much more as the narrowest steps tell. */
    private static double noise(List<Sample> samples) {
        double noise = 0;
        for (int i = Math.max(1, samples.size() - NARROWEST + 1); i < samples.size(); i++) {
            Sample sample = samples.get(i);
            double change = Math.abs(sample.slope() - samples.get(i - 1).slope());
            noise = Math.max(noise, Math.max(sample.rounding(), change * sample.width()));
        }
        return noise;
    }

    private Estimate best() {
        double[] column = samples.stream().mapToDouble(Sample::slope).toArray();
        Estimate best = better(Estimate.NONE, column);
        for (int order = 1; order <= EXTRAPOLATIONS; order++) {
            column = extrapolated(column, order);
            best = better(best, column);
        }
        return best;
    }

    /** Removes the error that shrinks with the step to the power of twice the order. */
    private static double[] extrapolated(double[] column, int order) {
        double weight = Math.pow(RATIO, 2.0 * order) - 1;
        double[] next = new double[Math.max(column.length - 1, 0)];
        for (int i = 0; i < next.length; i++) {
            next[i] = column[i + 1] + (column[i + 1] - column[i]) / weight;
        }
        return next;
    }

    // The widest is no candidate: nothing wider could tell how much it errs.
    private Estimate better(Estimate best, double[] column) {
        Estimate better = best;
        for (int i = 1; i < column.length; i++) {
            double error = error(column, i);
            if (error < better.error()) {
                double size = sample(column, i).size();
                better = new Estimate(column[i], error, Math.max(Math.abs(column[i]), size));
            }
        }
        return better;
    }

    private double error(double[] column, int i) {
        double error = Math.abs(column[i] - column[i - 1]);
        for (int j = i + 1; j < column.length; j++) {
            double distance = Math.abs(column[i] - column[j]);
            if (j == i + 1 || distance > CONTRADICTION * noise(column, j)) {
                error = Math.max(error, distance);
            }
        }
        return error + noise(column, i);
    }

    private double noise(double[] column, int i) {
        return noise / sample(column, i).width();
    }

    /** The narrowest of the samples that an estimate was made from. */
    private Sample sample(double[] column, int i) {
        return samples.get(samples.size() - column.length + i);
    }
}
