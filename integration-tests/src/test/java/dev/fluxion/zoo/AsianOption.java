package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** A Monte-Carlo price; its random numbers come from integer work that varies with nothing. */
final class AsianOption {
    private AsianOption() {}

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double price(double spot, double strike, double rate, double volatility, int paths, long seed) {
        final int steps = 8;
        double drift = (rate - volatility * volatility / 2) / steps, payoffs = 0;
        for (int path = 0; path < paths; path++) {
            double s = spot, sum = 0;
            for (int t = 0; t < steps; t++) {
                seed = seed * MULTIPLIER + 0xBL & MASK;
                double uniform = (seed >>> 16) / (double) (1L << 32);
                double normal = Math.sqrt(12) * (uniform - 0.5);
                s *= Math.exp(drift + volatility * normal / Math.sqrt(steps));
                sum += s;
            }
            double average = sum / steps;
            if (average > strike) payoffs += average - strike;
        }
        return Math.exp(-rate) * payoffs / paths;
    }
}
