package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Formulas without a loop. */
final class ClosedForms {
    private ClosedForms() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double textbook(double x1, double x2) {
        return Math.log(x1) + x1 * x2 - Math.sin(x2);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double cube(double x) {
        double t = x * x;
        return x * t;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double sigmoid(double w0, double w1, double w2, double x1, double x2) {
        return 1 / (1 + Math.exp(-(w0 + w1 * x1 + w2 * x2)));
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double bearing(double latitude1, double longitude1, double latitude2, double longitude2) {
        double y = Math.sin(longitude2 - longitude1) * Math.cos(latitude2);
        double x = Math.cos(latitude1) * Math.sin(latitude2)
                - Math.sin(latitude1) * Math.cos(latitude2) * Math.cos(longitude2 - longitude1);
        return Math.toDegrees(Math.atan2(y, x)) % 360;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double beale(double x, double y) {
        double a = 1.5 - x + x * y;
        double b = 2.25 - x + x * y * y;
        double c = 2.625 - x + x * Math.pow(y, 3);
        return a * a + b * b + c * c;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double reassigned(double x, double y) {
        x = x * y;
        y = x - y;
        x += y / 3;
        double z = x, w = z;
        z *= w;
        return z - w % 2.5 + -x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double manyFunctions(double x) {
        double y = Math.sqrt(x) + Math.cbrt(x) + Math.exp(-x) + Math.expm1(x) + Math.log1p(x) + Math.log10(x);
        y += Math.sin(x) * Math.cos(x) + Math.tan(x) + Math.asin(x / 3) - Math.acos(x / 3) * Math.atan(x);
        y += Math.sinh(x) - Math.cosh(x) * Math.tanh(x) + Math.hypot(x, 2) + Math.pow(x, 1.5) + Math.pow(2, x);
        y += Math.abs(-x) + Math.max(x, 1) * Math.min(x, 9) + Math.signum(x) * Math.floor(x) + Math.fma(x, x, y);
        return y + StrictMath.sin(x) * StrictMath.sqrt(x) + Math.copySign(x, -1) + Math.scalb(x, 3) + Math.toRadians(x);
    }
}
