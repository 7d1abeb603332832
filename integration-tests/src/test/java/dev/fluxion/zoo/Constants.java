package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;

/** Values marked as constant. */
final class Constants {
    private Constants() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double parameter(double x, @NoDerivative double scale, @NoDerivative double[] offsets) {
        return scale * x * x + offsets[0] * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double local(double x, double y) {
        @NoDerivative double frozen = x * y;
        return frozen * x + y;
    }

    @Differentiable(
            modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN},
            wrt = {"b", "a"})
    static double chosen(double[] a, double k, double b) {
        return a[0] * k * b + a[1] * b * b;
    }
}
