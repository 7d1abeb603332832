package dev.fluxion.bench;

import dev.fluxion.adbench.Gmm;
import dev.fluxion.adbench.GmmInput;

/** {@link Gmm}: each point's forward and reverse sweep in one iteration, with buffers for one point. */
final class GmmAdjoint {
    private final GmmInput in;
    private final int k;
    private final int d;
    private final double[] dalphas;
    private final double[][] dmeans;
    private final double[][] dicf;

    GmmAdjoint(GmmInput in, double[] dalphas, double[][] dmeans, double[][] dicf) {
        this.in = in;
        this.k = in.alphas().length;
        this.d = in.means()[0].length;
        this.dalphas = dalphas;
        this.dmeans = dmeans;
        this.dicf = dicf;
    }

    /** Adds the gradient to the arrays. @return the value, up to a constant */
    double gradient() {
        double[] logDeterminants = new double[k];
        double[][] diagonals = new double[k][d];
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < d; j++) {
                logDeterminants[c] += in.icf()[c][j];
                diagonals[c][j] = Math.exp(in.icf()[c][j]);
            }
        }
        double[][] ddiagonals = new double[k][d];
        double[] dlogDeterminants = new double[k];
        double sum = points(logDeterminants, diagonals, dlogDeterminants, ddiagonals);
        double[] weights = in.alphas().clone();
        sum -= in.points().length * softmax(weights);
        for (int c = 0; c < k; c++) {
            dalphas[c] -= in.points().length * weights[c];
        }
        return sum + prior(logDeterminants, diagonals, dlogDeterminants, ddiagonals);
    }

    private double points(
            double[] logDeterminants, double[][] diagonals, double[] dlogDeterminants, double[][] ddiagonals) {
        double[] weights = new double[k];
        double[][] centred = new double[k][d];
        double[][] transformed = new double[k][d];
        double sum = 0;
        for (double[] point : in.points()) {
            for (int c = 0; c < k; c++) {
                double squares = transform(point, in.means()[c], diagonals[c], in.icf()[c], centred[c], transformed[c]);
                weights[c] = in.alphas()[c] + logDeterminants[c] - 0.5 * squares;
            }
            sum += softmax(weights);
            for (int c = 0; c < k; c++) {
                dalphas[c] += weights[c];
                dlogDeterminants[c] += weights[c];
                back(
                        weights[c],
                        diagonals[c],
                        in.icf()[c],
                        centred[c],
                        transformed[c],
                        dmeans[c],
                        ddiagonals[c],
                        dicf[c]);
            }
        }
        return sum;
    }

    private static double transform(
            double[] point, double[] mean, double[] diagonal, double[] icf, double[] centred, double[] transformed) {
        int d = mean.length;
        for (int r = 0; r < d; r++) {
            double x = point[r] - mean[r];
            centred[r] = x;
            transformed[r] = diagonal[r] * x;
        }
        int p = d;
        for (int s = 0; s < d; s++) {
            double x = centred[s];
            for (int r = s + 1; r < d; r++) {
                transformed[r] += icf[p++] * x;
            }
        }
        double squares = 0;
        for (int r = 0; r < d; r++) {
            squares += transformed[r] * transformed[r];
        }
        return squares;
    }

    private static void back(
            double weight,
            double[] diagonal,
            double[] icf,
            double[] centred,
            double[] transformed,
            double[] dmean,
            double[] ddiagonal,
            double[] dicf) {
        int d = diagonal.length;
        int p = d;
        for (int s = 0; s < d; s++) {
            double x = centred[s] * weight;
            double bar = diagonal[s] * transformed[s];
            ddiagonal[s] -= transformed[s] * x;
            for (int r = s + 1; r < d; r++) {
                bar += icf[p] * transformed[r];
                dicf[p++] -= transformed[r] * x;
            }
            dmean[s] += weight * bar;
        }
    }

    private double prior(
            double[] logDeterminants, double[][] diagonals, double[] dlogDeterminants, double[][] ddiagonals) {
        double squared = in.gamma() * in.gamma();
        double sum = 0;
        for (int c = 0; c < k; c++) {
            double squares = 0;
            for (int j = 0; j < d; j++) {
                double q = diagonals[c][j];
                squares += q * q;
                dicf[c][j] += dlogDeterminants[c] - in.m() + q * (ddiagonals[c][j] + squared * q);
            }
            for (int j = d; j < dicf[c].length; j++) {
                double q = in.icf()[c][j];
                squares += q * q;
                dicf[c][j] += squared * q;
            }
            sum += 0.5 * squared * squares - in.m() * logDeterminants[c];
        }
        return sum;
    }

    /** Replaces terms by their derivatives. @return the logarithm of the sum of their exponentials */
    private static double softmax(double[] terms) {
        double max = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            max = Math.max(max, term);
        }
        double sum = 0;
        for (int c = 0; c < terms.length; c++) {
            terms[c] = Math.exp(terms[c] - max);
            sum += terms[c];
        }
        for (int c = 0; c < terms.length; c++) {
            terms[c] /= sum;
        }
        return max + Math.log(sum);
    }
}
