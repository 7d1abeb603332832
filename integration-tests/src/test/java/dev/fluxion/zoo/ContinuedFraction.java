package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Lentz's way through a continued fraction, and one from the bottom up. */
final class ContinuedFraction {
    private ContinuedFraction() {}

    private static final double TINY = 1e-300;

    /** The upper incomplete gamma function, without its factor. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double gamma(double a, double x) {
        double b = x + 1 - a, c = 1 / TINY, d = 1 / b, h = d;
        for (int i = 1; i <= 100; i++) {
            double an = -i * (i - a);
            b += 2;
            d = an * d + b;
            if (Math.abs(d) < TINY) d = TINY;
            c = b + an / c;
            if (Math.abs(c) < TINY) {
                c = TINY;
            }
            d = 1 / d;
            double del = d * c;
            h *= del;
            if (Math.abs(del - 1) < 1e-15) break;
        }
        return h;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double tangent(double x, int depth) {
        double t = 2 * depth + 1;
        for (int k = depth; k > 0; k--) {
            t = (2 * k - 1) - x * x / t;
        }
        return x / t;
    }
}
