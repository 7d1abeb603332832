package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** The price of a European option. */
final class BlackScholes {
    private BlackScholes() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double call(double spot, double strike, double rate, double volatility, double maturity) {
        double deviation = volatility * Math.sqrt(maturity);
        double d1 = (Math.log(spot / strike) + (rate + 0.5 * volatility * volatility) * maturity) / deviation;
        double d2 = d1 - deviation;
        return spot * normalCdf(d1) - strike * Math.exp(-rate * maturity) * normalCdf(d2);
    }

    /** Abramowitz and Stegun 26.2.17. */
    private static double normalCdf(double x) {
        if (x < 0) {
            return 1 - normalCdf(-x);
        }
        double k = 1 / (1 + 0.2316419 * x);
        double tail = k * (0.319381530 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
        return 1 - 0.3989422804014327 * Math.exp(-0.5 * x * x) * tail;
    }
}
