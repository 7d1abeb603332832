package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** The logarithm of a Gaussian density, by a triangular factor. */
final class Cholesky {
    private Cholesky() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double logDensity(double[] x, double[] mean, double[][] covariance) {
        int n = x.length;
        double[][] l = new double[n][n];
        double logDeterminant = 0;
        for (int j = 0; j < n; j++) {
            double d = covariance[j][j];
            for (int k = 0; k < j; k++) d -= l[j][k] * l[j][k];
            if (!(d > 0)) throw new IllegalArgumentException("not positive definite at " + j);
            l[j][j] = Math.sqrt(d);
            logDeterminant += Math.log(l[j][j]);
            for (int i = j + 1; i < n; i++) {
                double s = covariance[i][j];
                for (int k = 0; k < j; k++) s -= l[i][k] * l[j][k];
                l[i][j] = s / l[j][j];
            }
        }
        double[] z = new double[n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double s = x[i] - mean[i];
            for (int k = 0; k < i; k++) s -= l[i][k] * z[k];
            z[i] = s / l[i][i];
            squares += z[i] * z[i];
        }
        return -0.5 * squares - logDeterminant - 0.5 * n * Math.log(2 * Math.PI);
    }
}
