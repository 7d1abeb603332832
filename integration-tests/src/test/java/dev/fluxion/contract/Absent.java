package dev.fluxion.contract;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;
import static dev.fluxion.Mode.VJP;

import dev.fluxion.Differentiable;
import dev.fluxion.Out;

/** Methods that say in their own words what they think of an array that is null. */
final class Absent {
    private Absent() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double read(double[] w, double x) {
        if (w == null) throw new IllegalArgumentException("w is missing");
        return w[0] * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double written(double[] w) {
        if (w == null) throw new IllegalArgumentException("w is missing");
        w[0] *= w[1];
        return w[0];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double rows(double[][] w) {
        if (w == null || w[1] == null) throw new IllegalArgumentException("w is missing");
        return w[0][0] * w[1][0];
    }

    @Differentiable(modes = {GRAD, JVP})
    static float single(float[] w) {
        if (w == null) throw new IllegalArgumentException("w is missing");
        w[0] *= 2;
        return w[0] * w[0];
    }

    @Differentiable(modes = {JVP, VJP})
    static void filled(double[] w, @Out double[] y) {
        if (w == null || y == null) throw new IllegalArgumentException("w is missing");
        y[0] = w[0] * w[0];
    }

    @Differentiable(modes = {GRAD, JVP})
    static double optional(double[] w, double x) {
        return w == null ? x * x : w[0] * x;
    }
}
