package dev.fluxion.bench;

import dev.fluxion.Differentiable;
import java.util.Random;

/** What an option on the mean of a price is worth, by simulation. */
final class AsianOption {
    private AsianOption() {}

    @Differentiable(wrt = {"spot", "rate", "volatility"})
    static double price(double spot, double rate, double volatility, double strike, double[][] normals) {
        int steps = normals[0].length;
        double dt = 1.0 / steps;
        double drift = (rate - 0.5 * volatility * volatility) * dt;
        double spread = volatility * Math.sqrt(dt);
        double payoff = 0;
        for (int i = 0; i < normals.length; i++) {
            double s = spot;
            double sum = 0;
            for (int t = 0; t < steps; t++) {
                s *= Math.exp(drift + spread * normals[i][t]);
                sum += s;
            }
            payoff += Math.max(sum / steps - strike, 0);
        }
        return Math.exp(-rate) * payoff / normals.length;
    }

    /** Of a path, the derivative of the price with respect to the growth of a step is what follows it. */
    static double byHand(double[] x, double strike, double[][] normals, double[] d) {
        double rate = x[1];
        double volatility = x[2];
        int steps = normals[0].length;
        double dt = 1.0 / steps;
        double drift = (rate - 0.5 * volatility * volatility) * dt;
        double spread = volatility * Math.sqrt(dt);
        double discount = Math.exp(-rate) / normals.length;
        double[] path = new double[steps];
        double payoff = 0;
        double driftBar = 0;
        double spreadBar = 0;
        double spotBar = 0;
        for (double[] normal : normals) {
            double s = x[0];
            double sum = 0;
            for (int t = 0; t < steps; t++) {
                s *= Math.exp(drift + spread * normal[t]);
                sum += s;
                path[t] = s;
            }
            double gain = sum / steps - strike;
            if (gain > 0) {
                payoff += gain;
                double rest = 0;
                for (int t = steps - 1; t >= 0; t--) {
                    rest += path[t];
                    driftBar += rest;
                    spreadBar += rest * normal[t];
                }
                spotBar += rest;
            }
        }
        driftBar *= discount / steps;
        spreadBar *= discount / steps;
        d[0] = discount / steps * spotBar / x[0];
        d[1] = driftBar * dt - discount * payoff;
        d[2] = spreadBar * Math.sqrt(dt) - driftBar * volatility * dt;
        return discount * payoff;
    }

    static Contest contest(int paths, int steps) {
        Random random = new Random(1);
        double[][] normals = new double[paths][steps];
        for (double[] path : normals) {
            for (int t = 0; t < steps; t++) {
                path[t] = random.nextGaussian();
            }
        }
        double[] x = {100, 0.03, 0.25};
        double[] ours = new double[3];
        double[] theirs = new double[3];
        return Contest.of(
                        "Monte-Carlo, " + paths + " paths of " + steps,
                        () -> price(x[0], x[1], x[2], 100, normals),
                        () -> generated(x, normals, ours))
                .byHand(() -> byHand(x, 100, normals, theirs), ours, theirs)
                .with(Column.DIFFERENCES, new CentralDifferences(p -> price(p[0], p[1], p[2], 100, normals), x));
    }

    private static double generated(double[] x, double[][] normals, double[] d) {
        AsianOption_Grad.PriceGrad gradient = AsianOption_Grad.grad(x[0], x[1], x[2], 100, normals);
        d[0] = gradient.dspot();
        d[1] = gradient.drate();
        d[2] = gradient.dvolatility();
        return gradient.value();
    }
}
