package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.DerivativeOf;
import dev.fluxion.Differentiable;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Functions of a library, by rules for their derivatives. */
final class SpecialFunctions {
    private SpecialFunctions() {}

    @DerivativeOf(type = Gamma.class, method = "logGamma")
    private static double logGammaDx(double x) {
        return Gamma.digamma(x);
    }

    @DerivativeOf(type = Gamma.class, method = "digamma")
    private static double digammaDx(double x) {
        return Gamma.trigamma(x);
    }

    @DerivativeOf(type = Erf.class, method = "erf")
    static double erfDx(double x) {
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
    }

    @DerivativeOf(type = Beta.class, method = "logBeta", wrt = 0)
    static double logBetaDa(double a, double b) {
        return Gamma.digamma(a) - Gamma.digamma(a + b);
    }

    @DerivativeOf(type = Beta.class, method = "logBeta", wrt = 1)
    static double logBetaDb(double a, double b) {
        return logBetaDa(b, a);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double logGamma(double x) {
        return Gamma.logGamma(x);
    }

    /** The logarithm of the density of a beta distribution. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double betaDensity(double x, double alpha, double beta) {
        return (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - Beta.logBeta(alpha, beta);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double normalProbability(double x, double mean, double deviation) {
        double z = (x - mean) / deviation;
        return 0.5 * (1 + Erf.erf(z / Math.sqrt(2)));
    }

    /** The likelihood of counts under a gamma-Poisson mixture. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double gammaPoisson(double[] shapes, int[] counts) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double shape = shapes[i % shapes.length];
            if (shape <= 0) {
                continue;
            }
            sum += Gamma.logGamma(shape + counts[i]) - Gamma.logGamma(shape) - shape * Math.log1p(shape * sum * sum);
        }
        return sum;
    }
}
