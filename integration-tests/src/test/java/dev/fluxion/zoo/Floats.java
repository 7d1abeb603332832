package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Methods over float, each with a twin over double. */
final class Floats {
    private Floats() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static float horner(float[] c, float x) {
        float y = 0f;
        for (int k = c.length; --k >= 0; ) y = y * x + c[k];
        return y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double hornerTwin(double[] c, double x) {
        double y = 0;
        for (int k = c.length; --k >= 0; ) y = y * x + c[k];
        return y;
    }

    @SuppressWarnings("lossy-conversions")
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static float mixed(float x, double y, int n) {
        float s = x;
        for (int i = 0; i < n; i++) {
            s += y * x;
            s *= 0.5f;
            s -= (float) Math.sin(s) / 3;
        }
        return s * (float) y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double mixedTwin(double x, double y, int n) {
        double s = x;
        for (int i = 0; i < n; i++) {
            s += y * x;
            s *= 0.5;
            s -= Math.sin(s) / 3;
        }
        return s * y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double widened(float[][] image, float gain) {
        double sum = 0;
        for (float[] row : image) {
            for (float pixel : row) sum += Math.tanh(gain * pixel) * pixel;
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double widenedTwin(double[][] image, double gain) {
        double sum = 0;
        for (double[] row : image) {
            for (double pixel : row) sum += Math.tanh(gain * pixel) * pixel;
        }
        return sum;
    }
}
