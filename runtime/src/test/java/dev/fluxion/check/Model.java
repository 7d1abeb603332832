package dev.fluxion.check;

import dev.fluxion.NoDerivative;
import dev.fluxion.Out;

/** Methods as users write them; what would be generated for them stands in {@link Model_Grad}. */
final class Model {
    final double scale;

    Model(double scale) {
        this.scale = scale;
    }

    /** Logistic loss of weights over rows of features. */
    static double loss(double[] w, double[][] x, @NoDerivative double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double margin = 0;
            for (int j = 0; j < w.length; j++) {
                margin += w[j] * x[i][j];
            }
            sum += Math.log1p(Math.exp(-y[i] * margin));
        }
        return sum;
    }

    @SuppressWarnings("UnusedMethod") // called by reflection
    private double scaled(double x, int n) {
        return scale * Math.pow(x, n);
    }

    static float single(float a, float[] b) {
        return a * b[0] * b[1] + b[1] / 3;
    }

    static double overloaded(double x) {
        return x * x;
    }

    static double overloaded(double[] x) {
        return x[0] * x[1];
    }

    /** Overwrites its argument, as it may; the companion works on a copy. */
    static double inPlace(double[] x) {
        x[0] *= x[1];
        return x[0] * x[0];
    }

    static double withResult(double x, @Out double[] y) {
        y[0] = 2 * x;
        return 3 * x;
    }

    static double flawed(double[] x) {
        return x[0] * x[1];
    }

    static double subset(double a, double b) {
        return a * b;
    }

    static double refusing(double x) {
        if (x > 1) {
            throw new IllegalStateException("never at " + x);
        }
        return x;
    }

    static class Nested {
        static double cube(double x) {
            return x * x * x;
        }
    }
}
