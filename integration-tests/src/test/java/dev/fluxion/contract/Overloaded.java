package dev.fluxion.contract;

import dev.fluxion.Differentiable;

/** Overloads of one name only. */
class Overloaded {
    private Overloaded() {}

    @Differentiable
    static double norm(double x, double y) {
        return Math.hypot(x, y);
    }

    static double norm(double x) {
        return Math.abs(x);
    }

    @Differentiable
    static double norm(double[] x) {
        double sum = 0;
        for (double v : x) sum += v * v;
        return Math.sqrt(sum);
    }
}
