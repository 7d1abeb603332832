package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Iterations that end when they have converged. */
final class Newton {
    private Newton() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double squareRoot(double a) {
        double x = a;
        int left = 60;
        while (Math.abs(x * x - a) > 1e-13 * a && left-- > 0) {
            x = 0.5 * (x + a / x);
            if (x > 1e8) break;
        }
        return x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double kepler(double meanAnomaly, double eccentricity) {
        double e = meanAnomaly, step;
        int iterations = 0;
        do {
            step = (e - eccentricity * Math.sin(e) - meanAnomaly) / (1 - eccentricity * Math.cos(e));
            e -= step;
        } while (Math.abs(step) > 1e-14 && ++iterations < 50);
        return 2 * Math.atan(Math.sqrt((1 + eccentricity) / (1 - eccentricity)) * Math.tan(e / 2));
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double secant(double target) {
        double a = 0.5, b = 2, fb;
        double fa = a * Math.exp(a) - target;
        int left = 30;
        while (Math.abs(fb = b * Math.exp(b) - target) > 1e-12 && left-- > 0) {
            double c = b - fb * (b - a) / (fb - fa);
            a = b;
            fa = fb;
            b = c;
        }
        return b;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double fixedPoint(double x, double relaxation) {
        double previous;
        for (int i = 0; ; i++) {
            previous = x;
            x = (1 - relaxation) * x + relaxation * Math.cos(x);
            if (Math.abs(x - previous) < 1e-13 || i >= 200) return x * previous;
        }
    }
}
