package dev.fluxion.objects;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

/** A model that is differentiated with respect to its own fields. */
final class Model {
    private final double rate;
    private final double[] weights;
    private final String name;
    private double cached = Double.NaN;
    private final double[] scratch = new double[2];

    Model(double rate, double[] weights, String name) {
        this.rate = rate;
        this.weights = weights;
        this.name = name;
    }

    @Differentiable(
            wrt = {"x", "this"},
            modes = {Mode.GRAD, Mode.JVP})
    double all(double x) {
        double sum = rate * name.length();
        for (double w : weights) {
            sum += Math.sin(w * x) * rate;
        }
        return sum;
    }

    @Differentiable(
            wrt = {"this.weights", "this.rate", "x"},
            modes = {Mode.GRAD, Mode.JVP, Mode.VJP, Mode.HVP})
    double some(double x) {
        return Math.exp(rate * x) * weights[0] + weights[1] * weights[1] * x;
    }

    /** Fills scratch memory of its own, and remembers what it has computed. */
    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    double cached(double x) {
        if (Double.isNaN(cached)) {
            cached = Math.log(rate) * weights[1];
        }
        scratch[0] = x * x;
        scratch[1] = scratch[0] * cached;
        return scratch[0] + Math.sin(scratch[1]);
    }
}
