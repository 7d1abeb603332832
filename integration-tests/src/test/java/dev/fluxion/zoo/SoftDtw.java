package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Alignments of two series, and of two words, by dynamic programming. */
final class SoftDtw {
    private SoftDtw() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double distance(double[] a, double[] b, double gamma) {
        double[][] r = new double[a.length + 1][b.length + 1];
        for (double[] row : r) java.util.Arrays.fill(row, 1e3);
        r[0][0] = 0;
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                double cost = (a[i - 1] - b[j - 1]) * (a[i - 1] - b[j - 1]);
                r[i][j] = cost + softMin(r[i - 1][j], r[i][j - 1], r[i - 1][j - 1], gamma);
            }
        }
        return r[a.length][b.length];
    }

    private static double softMin(double x, double y, double z, double gamma) {
        double least = Math.min(x, Math.min(y, z));
        double sum = Math.exp((least - x) / gamma) + Math.exp((least - y) / gamma) + Math.exp((least - z) / gamma);
        return least - gamma * Math.log(sum);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double edits(String from, String to, double insert, double delete, double replace) {
        double[] last = new double[to.length() + 1];
        for (int j = 0; j < last.length; j++) last[j] = j * insert;
        for (int i = 1; i <= from.length(); i++) {
            double[] row = new double[last.length];
            row[0] = i * delete;
            for (int j = 1; j < row.length; j++) {
                double change = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : replace);
                row[j] = Math.min(change, Math.min(row[j - 1] + insert, last[j] + delete));
            }
            last = row;
        }
        return last[to.length()];
    }
}
