package dev.fluxion.examples.wdbc;

/** Shifts and scales each feature so that, over the samples it was learned from, its mean is 0 and its deviation 1. */
record Normalisation(double[] mean, double[] deviation) {
    static Normalisation of(Samples samples) {
        double[] mean = new double[samples.features()];
        double[] deviation = new double[samples.features()];
        for (int j = 0; j < mean.length; j++) {
            mean[j] = mean(samples.x(), j);
            deviation[j] = deviation(samples.x(), j, mean[j]);
        }
        return new Normalisation(mean, deviation);
    }

    double[] of(double[] sample) {
        double[] normalised = new double[sample.length];
        for (int j = 0; j < sample.length; j++) {
            normalised[j] = (sample[j] - mean[j]) / deviation[j];
        }
        return normalised;
    }

    private static double mean(double[][] x, int j) {
        double sum = 0;
        for (double[] row : x) {
            sum += row[j];
        }
        return sum / x.length;
    }

    private static double deviation(double[][] x, int j, double mean) {
        double sum = 0;
        for (double[] row : x) {
            sum += (row[j] - mean) * (row[j] - mean);
        }
        return Math.sqrt(sum / x.length);
    }
}
