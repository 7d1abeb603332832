package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Moments, likelihoods and filters. */
final class Statistics {
    private Statistics() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double correlation(double[] x, double[] y) {
        int n = x.length;
        double mx = mean(x), my = mean(y), sxy = 0, sxx = 0, syy = 0;
        for (int i = 0; i < n; i++) {
            double dx = x[i] - mx, dy = y[i] - my;
            sxy += dx * dy;
            sxx += dx * dx;
            syy += dy * dy;
        }
        return sxy / Math.sqrt(sxx * syy);
    }

    static double mean(double[] a) {
        double sum = 0;
        for (double v : a) sum += v;
        return sum / a.length;
    }

    /** Welford's running variance. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double variance(double[] a) {
        double mean = 0, m2 = 0;
        int n = 0;
        for (double v : a) {
            n++;
            double delta = v - mean;
            mean += delta / n;
            m2 += delta * (v - mean);
        }
        return n < 2 ? Double.NaN : m2 / (n - 1);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double kalman(double[] observed, double drift, double noise, double initial) {
        double state = initial, p = 1, logLikelihood = 0;
        for (double z : observed) {
            state *= drift;
            p = drift * drift * p + 0.1;
            double s = p + noise * noise, innovation = z - state;
            logLikelihood -= 0.5 * (Math.log(2 * Math.PI * s) + innovation * innovation / s);
            double gain = p / s;
            state += gain * innovation;
            p *= 1 - gain;
        }
        return logLikelihood;
    }

    /** The forward algorithm of a hidden Markov model. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double hiddenMarkov(double[] start, double[][] transition, double[][] emission, int[] symbols) {
        double[] alpha = new double[start.length];
        for (int s = 0; s < alpha.length; s++) alpha[s] = start[s] * emission[s][symbols[0]];
        double logProbability = 0;
        for (int t = 1; t < symbols.length; t++) {
            double[] next = new double[alpha.length];
            double total = 0;
            for (int s = 0; s < next.length; s++) {
                for (int r = 0; r < alpha.length; r++) next[s] += alpha[r] * transition[r][s];
                next[s] *= emission[s][symbols[t]];
                total += next[s];
            }
            for (int s = 0; s < next.length; s++) next[s] /= total;
            logProbability += Math.log(total);
            alpha = next;
        }
        return logProbability;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double mixture(double[] x, double[] weight, double[] mean, double[] deviation) {
        double logLikelihood = 0;
        for (double v : x) {
            double density = 0;
            for (int k = 0; k < weight.length; k++) {
                double z = (v - mean[k]) / deviation[k];
                density += Math.exp(weight[k]) * Math.exp(-0.5 * z * z) / deviation[k];
            }
            logLikelihood += Math.log(density);
        }
        return logLikelihood;
    }
}
