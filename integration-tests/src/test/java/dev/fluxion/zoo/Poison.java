package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Dead code and branches not taken: no NaN of theirs may reach a gradient. */
final class Poison {
    private Poison() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double unusedLocal(double x) {
        double unused = Math.acos(2 + x * x);
        return 3 * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double overwrittenLocal(double x) {
        double y = Math.sqrt(x - x);
        y = x * x;
        return y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double unreadArray(double x) {
        double[] a = new double[2];
        a[0] = Math.log(-1 - x * x);
        return x * x * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double overwrittenElement(double[] a) {
        double[] b = new double[2];
        b[0] = Math.sqrt(a[0] - a[0]);
        b[0] = a[1];
        return b[0] * b[0];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double branchNotTaken(double x) {
        double y = x;
        if (x < 0) y = Math.sqrt(-x) * Math.log(x);
        return x > 5 ? Math.acos(x) : y * 2;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double guardedRoot(double x, double y) {
        double r = Math.sqrt(x * x + y * y);
        return r > 0 ? r : 0;
    }
}
