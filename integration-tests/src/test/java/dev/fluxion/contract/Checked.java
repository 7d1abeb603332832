package dev.fluxion.contract;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;
import static dev.fluxion.Mode.VJP;

import dev.fluxion.DerivativeOf;
import dev.fluxion.Differentiable;

/** Methods whose partial derivatives are checked, and the same ones without. */
final class Checked {
    private Checked() {}

    @Differentiable(
            modes = {GRAD, JVP, VJP, HVP},
            checked = true)
    static double root(double x, double y) {
        double a = Math.sqrt(x);
        return a * y + Math.log(y);
    }

    @Differentiable(modes = {GRAD, JVP, VJP, HVP})
    static double unchecked(double x, double y) {
        double a = Math.sqrt(x);
        return a * y + Math.log(y);
    }

    @Differentiable(checked = true)
    static double sum(double[] x, String name) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += name.equals("\"$L\\") ? helper(x[i]) : x[i];
        }
        return sum;
    }

    private static double helper(double x) {
        return Math.cbrt(x);
    }

    @Differentiable(checked = true)
    static double ruled(double x) {
        return x * ofRule(x);
    }

    static double ofRule(double x) {
        return 3;
    }

    @DerivativeOf(method = "ofRule")
    static double ofRuleDx(double x) {
        return x > 1 ? Double.NaN : 0;
    }
}
