package dev.fluxion.contract;

import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;

import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;
import dev.fluxion.Out;

/** Methods whose second derivatives are known. */
final class Curved {
    static int calls;

    private Curved() {}

    /** {@code w[i]} times the product of the row's numbers, times {@code scale}. */
    @Differentiable(modes = {HVP, HESSIAN})
    static double rows(double[][] x, @NoDerivative double[] w, float scale) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double product = w[i];
            for (double v : x[i]) product *= v;
            sum += product;
        }
        return sum * scale;
    }

    /** The sum of {@code y[i] x[i] x[i]}, as {@code y} is on entry; it leaves {@code y[i] x[i]} in {@code y}. */
    @Differentiable(
            modes = {HVP, HESSIAN},
            wrt = {"x", "y"})
    static double scaled(double[] x, @Out double[] y) {
        calls++;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            y[i] = y[i] * x[i];
            sum += y[i] * x[i];
        }
        return sum;
    }

    /** Works in place: {@code x[0] x[1]}, to the power of four. */
    @Differentiable(modes = {HVP, HESSIAN})
    static double inPlace(double[] x) {
        x[0] = x[0] * x[1];
        x[0] = x[0] * x[0];
        return x[0] * x[0];
    }
}
