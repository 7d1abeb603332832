package dev.fluxion.bench;

import dev.fluxion.Differentiable;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.differentiation.Gradient;

/** The price of a European call, with respect to all five of its parameters. */
final class BlackScholes {
    private static final double[] PARAMETERS = {100, 0, 0.03, 0.25, 1.5};
    private static final int STRIKE = 1;

    private BlackScholes() {}

    @Differentiable
    static double call(double spot, double strike, double rate, double volatility, double maturity) {
        double deviation = volatility * Math.sqrt(maturity);
        double d1 = (Math.log(spot / strike) + (rate + 0.5 * volatility * volatility) * maturity) / deviation;
        double d2 = d1 - deviation;
        return spot * normal(d1) - strike * Math.exp(-rate * maturity) * normal(d2);
    }

    /** The normal distribution, by its well-known approximation with tanh. */
    private static double normal(double x) {
        return 0.5 * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x * x * x)));
    }

    private static Gradient call(Gradient[] p) {
        Gradient deviation = p[3].multiply(p[4].sqrt());
        Gradient drift = p[2].add(p[3].multiply(p[3]).multiply(0.5));
        Gradient d1 = p[0].divide(p[1]).log().add(drift.multiply(p[4])).divide(deviation);
        Gradient d2 = d1.subtract(deviation);
        Gradient discount = p[2].multiply(p[4]).negate().exp();
        return p[0].multiply(normal(d1)).subtract(p[1].multiply(discount).multiply(normal(d2)));
    }

    private static Gradient normal(Gradient x) {
        Gradient cubic = x.multiply(x).multiply(x).multiply(0.044715);
        return x.add(cubic).multiply(0.7978845608).tanh().add(1).multiply(0.5);
    }

    static Contest contest(int options) {
        double[] ours = new double[1];
        double[] theirs = new double[1];
        return Contest.of(
                        "Black-Scholes, " + options + " options",
                        () -> sum(options, BlackScholes::call),
                        () -> ours[0] = sum(options, BlackScholes::gradient))
                .byHand(() -> theirs[0] = sum(options, BlackScholes::byHand), ours, theirs)
                .with(
                        Column.HIPPARCHUS,
                        () -> sum(options, p -> call(Variables.of(p)).getPartialDerivative(0)))
                .with(
                        Column.DIFFERENCES,
                        () -> sum(options, p -> new CentralDifferences(BlackScholes::call, p).getAsDouble()));
    }

    private static double call(double[] p) {
        return call(p[0], p[1], p[2], p[3], p[4]);
    }

    private static double gradient(double[] p) {
        BlackScholes_Grad.CallGrad gradient = BlackScholes_Grad.grad(p[0], p[1], p[2], p[3], p[4]);
        return gradient.dspot() + gradient.dstrike() + gradient.drate() + gradient.dvolatility() + gradient.dmaturity();
    }

    /** The sum of the partial derivatives, from the chain rule on paper; the approximation has no closed vega. */
    private static double byHand(double[] p) {
        double root = Math.sqrt(p[4]);
        double deviation = p[3] * root;
        double variance = 0.5 * p[3] * p[3];
        double log = Math.log(p[0] / p[1]);
        double d1 = (log + (p[2] + variance) * p[4]) / deviation;
        double d2 = d1 - deviation;
        double discounted = p[1] * Math.exp(-p[2] * p[4]);
        double tanh1 = tanh(d1);
        double tanh2 = tanh(d2);
        double n1 = 0.5 * (1 + tanh1);
        double n2 = 0.5 * (1 + tanh2);
        double d1Bar = p[0] * density(d1, tanh1);
        double d2Bar = -discounted * density(d2, tanh2);
        double bar = (d1Bar + d2Bar) / deviation;
        double deviationBar = -(d1Bar + d2Bar) * d1 / deviation - d2Bar;
        double spot = n1 + bar / p[0];
        double strike = -discounted / p[1] * n2 - bar / p[1];
        double rate = discounted * n2 * p[4] + bar * p[4];
        double volatility = bar * p[4] * p[3] + deviationBar * root;
        double maturity = discounted * n2 * p[2] + bar * (p[2] + variance) + deviationBar * p[3] * 0.5 / root;
        return spot + strike + rate + volatility + maturity;
    }

    private static double tanh(double x) {
        return Math.tanh(0.7978845608 * (x + 0.044715 * x * x * x));
    }

    private static double density(double x, double tanh) {
        return 0.5 * 0.7978845608 * (1 + 3 * 0.044715 * x * x) * (1 - tanh * tanh);
    }

    /** Over options of many strikes. */
    private static double sum(int options, ToDoubleFunction<double[]> function) {
        double[] p = PARAMETERS.clone();
        double sum = 0;
        for (int i = 0; i < options; i++) {
            p[STRIKE] = 80 + 40.0 * i / options;
            sum += function.applyAsDouble(p);
        }
        return sum;
    }
}
