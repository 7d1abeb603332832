package dev.fluxion.contract;

import static dev.fluxion.Mode.JVP;
import static dev.fluxion.Mode.VJP;

import dev.fluxion.Differentiable;
import dev.fluxion.Out;

/** Results that are written into arrays. */
class Outs {
    private Outs() {}

    @Differentiable(modes = {JVP, VJP})
    static void squares(double[] x, @Out double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * x[i];
        }
    }

    /** {@code y[i] x[i]} into {@code y}, and the sum of {@code y[i] x[i] x[i]}. */
    @Differentiable(
            modes = {JVP, VJP},
            wrt = {"x", "y"})
    static double scaled(double[] x, @Out double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            y[i] = y[i] * x[i];
            sum += y[i] * x[i];
        }
        return sum;
    }

    @Differentiable
    static double[][] outer(double[] x) {
        double[][] y = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i][j] = x[i] * x[j];
            }
        }
        return y;
    }

    @Differentiable
    static float[] rounded(float[] x) {
        x[0] *= 2;
        return x;
    }

    /** Of a constant result, too, the adjoint has a shape. */
    @Differentiable
    static double[] constant(double[] x) {
        return new double[x.length];
    }

    @Differentiable
    static double[] sines(double[] x, double k) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = k * Math.sin(x[i]);
        }
        return y;
    }
}
