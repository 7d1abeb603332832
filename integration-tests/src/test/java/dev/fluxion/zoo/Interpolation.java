package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Tables read at places that vary. */
final class Interpolation {
    private Interpolation() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double bilinear(double[][] grid, double x, double y) {
        int i = (int) Math.floor(x), j = (int) y;
        double u = x - i, v = y - j;
        return (1 - u) * (1 - v) * grid[i][j]
                + u * (1 - v) * grid[i + 1][j]
                + (1 - u) * v * grid[i][j + 1]
                + u * v * grid[i + 1][j + 1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double spline(double[] knots, double[] values, double[] slopes, double x) {
        int low = 0, high = knots.length - 1;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (knots[middle] > x) high = middle;
            else low = middle;
        }
        double h = knots[high] - knots[low];
        double t = (x - knots[low]) / h;
        double h00 = (1 + 2 * t) * (1 - t) * (1 - t), h10 = t * (1 - t) * (1 - t);
        double h01 = t * t * (3 - 2 * t), h11 = t * t * (t - 1);
        return h00 * values[low] + h10 * h * slopes[low] + h01 * values[high] + h11 * h * slopes[high];
    }
}
