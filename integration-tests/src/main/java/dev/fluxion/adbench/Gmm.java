package dev.fluxion.adbench;

import dev.fluxion.Differentiable;

/** How well a mixture of Gaussians explains points: the first objective of ADBench. */
public final class Gmm {
    private Gmm() {}

    /**
     * The logarithm of the posterior density, up to a constant.
     *
     * @param alphas the logarithms of the components' weights, before they are normalised
     * @param means the centre of each component
     * @param icf the inverse covariance factor of each component: the logarithms of the diagonal of a lower triangular
     *     matrix, then what is below the diagonal, column by column
     * @param points what is to be explained
     * @param gamma a parameter of the prior
     * @param m another one
     */
    @Differentiable(wrt = {"alphas", "means", "icf"})
    public static double logPosterior(
            double[] alphas, double[][] means, double[][] icf, double[][] points, double gamma, int m) {
        int k = alphas.length;
        int d = means[0].length;
        double[] logDeterminants = new double[k];
        double[][] diagonals = new double[k][d];
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < d; j++) {
                logDeterminants[c] += icf[c][j];
                diagonals[c][j] = Math.exp(icf[c][j]);
            }
        }
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double[] terms = new double[k];
            for (int c = 0; c < k; c++) {
                double distance = squaredDistance(points[i], means[c], diagonals[c], icf[c]);
                terms[c] = alphas[c] + logDeterminants[c] - 0.5 * distance;
            }
            sum += logSumExp(terms);
        }
        sum -= points.length * (logSumExp(alphas) + 0.5 * d * Math.log(2 * Math.PI));
        return sum + logPrior(icf, diagonals, logDeterminants, gamma, m);
    }

    /** The square of the length of {@code Q (point - mean)}. */
    private static double squaredDistance(double[] point, double[] mean, double[] diagonal, double[] icf) {
        int d = mean.length;
        double[] centred = new double[d];
        double[] transformed = new double[d];
        for (int r = 0; r < d; r++) {
            centred[r] = point[r] - mean[r];
            transformed[r] = diagonal[r] * centred[r];
        }
        int p = d;
        for (int s = 0; s < d; s++) {
            for (int r = s + 1; r < d; r++) {
                transformed[r] += icf[p++] * centred[s];
            }
        }
        double sum = 0;
        for (int r = 0; r < d; r++) {
            sum += transformed[r] * transformed[r];
        }
        return sum;
    }

    private static double logSumExp(double[] terms) {
        double max = terms[0];
        for (int c = 1; c < terms.length; c++) {
            max = Math.max(max, terms[c]);
        }
        double sum = 0;
        for (int c = 0; c < terms.length; c++) {
            sum += Math.exp(terms[c] - max);
        }
        return max + Math.log(sum);
    }

    /** Wishart's, up to a constant. */
    private static double logPrior(
            double[][] icf, double[][] diagonals, double[] logDeterminants, double gamma, int m) {
        double sum = 0;
        for (int c = 0; c < icf.length; c++) {
            int d = diagonals[c].length;
            double squares = 0;
            for (int j = 0; j < d; j++) {
                squares += diagonals[c][j] * diagonals[c][j];
            }
            for (int j = d; j < icf[c].length; j++) {
                squares += icf[c][j] * icf[c][j];
            }
            sum += 0.5 * gamma * gamma * squares - m * logDeterminants[c];
        }
        int d = diagonals[0].length;
        return sum - icf.length * logNormalisation(d, d + m + 1, gamma);
    }

    private static double logNormalisation(int d, int n, double gamma) {
        return n * d * (Math.log(gamma) - 0.5 * Math.log(2)) - logGamma(d, 0.5 * n);
    }

    /** The logarithm of the multivariate gamma function. */
    private static double logGamma(int d, double a) {
        double sum = 0.25 * d * (d - 1) * Math.log(Math.PI);
        for (int j = 1; j <= d; j++) {
            sum += logGamma(a + 0.5 * (1 - j));
        }
        return sum;
    }

    /** The logarithm of the gamma function of a half of a positive integer. */
    private static double logGamma(double z) {
        double sum = 0;
        double rest = z;
        for (; rest > 1; rest--) {
            sum += Math.log(rest - 1);
        }
        return rest == 1 ? sum : sum + 0.5 * Math.log(Math.PI);
    }
}
