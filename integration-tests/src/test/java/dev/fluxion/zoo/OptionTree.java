package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** An American put on a binomial tree, its values in one array, overwritten level by level. */
final class OptionTree {
    private OptionTree() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double put(double spot, double strike, double rate, double volatility, int steps) {
        double dt = 1.0 / steps;
        double up = Math.exp(volatility * Math.sqrt(dt));
        double down = 1 / up;
        double p = (Math.exp(rate * dt) - down) / (up - down);
        double discount = Math.exp(-rate * dt);
        double[] value = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            value[i] = Math.max(0, strike - spot * Math.pow(up, 2 * i - steps));
        }
        for (int level = steps - 1; level >= 0; level--) {
            for (int i = 0; i <= level; i++) {
                double held = discount * (p * value[i + 1] + (1 - p) * value[i]);
                double exercised = strike - spot * Math.pow(up, 2 * i - level);
                value[i] = held > exercised ? held : exercised;
            }
        }
        return value[0];
    }
}
