package dev.fluxion.second;

import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;

import dev.fluxion.DerivativeOf;
import dev.fluxion.Differentiable;

/** Functions whose second derivatives are known in closed form. */
final class Curves {
    private Curves() {}

    /** The price of a European call, without dividends. */
    @Differentiable(
            modes = {HVP, HESSIAN},
            wrt = {"spot", "volatility", "maturity"})
    static double call(double spot, double strike, double rate, double volatility, double maturity) {
        double deviation = volatility * Math.sqrt(maturity);
        double d1 = (Math.log(spot / strike) + (rate + 0.5 * volatility * volatility) * maturity) / deviation;
        double discounted = strike * Math.exp(-rate * maturity);
        return spot * normal(d1) - discounted * normal(d1 - deviation);
    }

    /** The distribution function of the normal distribution, by its series. */
    static double normal(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }

    @DerivativeOf(method = "normal")
    static double density(double x) {
        return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    }

    @Differentiable(modes = {HVP, HESSIAN})
    static double logSumExp(double[] x) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : x) max = Math.max(max, v);
        double sum = 0;
        for (double v : x) sum += Math.exp(v - max);
        return max + Math.log(sum);
    }

    @Differentiable(modes = {HVP, HESSIAN})
    static double rosenbrock(double[] x) {
        double sum = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            double t = x[i + 1] - x[i] * x[i];
            sum += 100 * t * t + (1 - x[i]) * (1 - x[i]);
        }
        return sum;
    }

    @Differentiable(modes = {HVP, HESSIAN})
    static double absolute(double x) {
        return Math.abs(x);
    }

    @Differentiable(modes = {HVP, HESSIAN})
    static double larger(double x, double y) {
        return Math.max(x, y);
    }

    @Differentiable(modes = {HVP, HESSIAN})
    static double distance(double x, double y) {
        return Math.hypot(x, y);
    }

    @Differentiable(modes = {HVP, HESSIAN})
    static double power(double x, double p) {
        return Math.pow(x, p);
    }
}
