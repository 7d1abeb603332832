package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Linear systems solved in place, with row exchanges. */
final class GaussElimination {
    private GaussElimination() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double solve(double[][] a, double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) pivot = i;
            double[] row = a[pivot];
            a[pivot] = a[k];
            a[k] = row;
            double swapped = b[pivot];
            b[pivot] = b[k];
            b[k] = swapped;
            if (row[k] == 0) throw new ArithmeticException("singular in column " + k);
            for (int i = k + 1; i < n; i++) {
                double[] ai = a[i];
                double factor = ai[k] / row[k];
                for (int j = k; j < n; j++) ai[j] -= factor * row[j];
                b[i] -= factor * b[k];
            }
        }
        double sum = 0;
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) b[i] -= a[i][j] * b[j];
            b[i] /= a[i][i];
            sum += (i + 1) * b[i];
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double tridiagonal(double[] lower, double[] diagonal, double[] upper, double[] right) {
        int n = diagonal.length;
        double[] c = new double[n], d = new double[n];
        c[0] = upper[0] / diagonal[0];
        d[0] = right[0] / diagonal[0];
        for (int i = 1; i < n; i++) {
            double m = 1 / (diagonal[i] - lower[i] * c[i - 1]);
            c[i] = i < n - 1 ? upper[i] * m : 0;
            d[i] = (right[i] - lower[i] * d[i - 1]) * m;
        }
        for (int i = n - 2; i >= 0; i--) d[i] -= c[i] * d[i + 1];
        return d[0] * d[n - 1];
    }
}
