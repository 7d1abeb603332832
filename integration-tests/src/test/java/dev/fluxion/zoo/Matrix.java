package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Products and norms, through aliases of rows and helpers that return arrays. */
final class Matrix {
    private Matrix() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double productTrace(double[][] a, double[][] b) {
        double[][] c = multiply(a, b);
        double trace = 0;
        for (int i = 0; i < c.length; i++) trace += c[i][i] * c[i][0];
        return trace;
    }

    static double[][] multiply(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i], ci = c[i];
            for (int k = 0; k < b.length; k++) {
                double[] bk = b[k];
                double aik = ai[k];
                for (int j = 0; j < ci.length; j++) ci[j] += aik * bk[j];
            }
        }
        return c;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double powerIteration(double[][] a, double[] start, int steps) {
        double[] v = start;
        for (int s = 0; s < steps; s++) {
            double[] next = new double[v.length];
            for (int i = 0; i < v.length; i++) for (int j = 0; j < v.length; j++) next[i] += a[i][j] * v[j];
            double norm = norm(next);
            for (int i = 0; i < next.length; i++) next[i] /= norm;
            v = next;
        }
        return v[0] * v[1] + v[v.length - 1];
    }

    static double norm(double... v) {
        double sum = 0;
        for (double x : v) sum += x * x;
        return Math.sqrt(sum);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double determinant(double[][] m) {
        if (m.length == 1) return m[0][0];
        double sum = 0;
        for (int c = 0; c < m.length; c++) {
            sum += (c % 2 == 0 ? 1 : -1) * m[0][c] * determinant(minor(m, c));
        }
        return sum;
    }

    private static double[][] minor(double[][] m, int column) {
        double[][] minor = new double[m.length - 1][];
        for (int i = 1; i < m.length; i++) {
            double[] row = new double[m.length - 1];
            int k = 0;
            for (int j = 0; j < m.length; j++) {
                if (j == column) continue;
                row[k++] = m[i][j];
            }
            minor[i - 1] = row;
        }
        return minor;
    }
}
