package dev.fluxion.check;

import dev.fluxion.runtime.ParameterNames;

/** Gradients and Hessian-vector products in the form in which they are generated, worked out by hand. */
@SuppressWarnings("ArrayRecordComponent") // as in generated records
final class Cubes_Grad {
    private Cubes_Grad() {}

    record RightGrad(double value, double[] dx, double dy) {}

    record RightHvp(double value, double[] dx, double dy, double[] hx, double hy) {}

    @ParameterNames({"x", "y"})
    static RightGrad rightGrad(double[] x, double y) {
        double[] dx = {2 * x[0] * x[1] * y, x[0] * x[0] * y};
        return new RightGrad(Cubes.right(x, y), dx, x[0] * x[0] * x[1]);
    }

    static RightHvp rightHvp(double[] x, double y, double[] xDot, double yDot) {
        double[] hx = {
            2 * x[1] * y * xDot[0] + 2 * x[0] * y * xDot[1] + 2 * x[0] * x[1] * yDot,
            2 * x[0] * y * xDot[0] + x[0] * x[0] * yDot
        };
        RightGrad gradient = rightGrad(x, y);
        double hy = 2 * x[0] * x[1] * xDot[0] + x[0] * x[0] * xDot[1];
        return new RightHvp(gradient.value(), gradient.dx(), gradient.dy(), hx, hy);
    }

    @ParameterNames({"x", "y"})
    static RightGrad wrongGrad(double[] x, double y) {
        return rightGrad(x, y);
    }

    static RightHvp wrongHvp(double[] x, double y, double[] xDot, double yDot) {
        RightHvp right = rightHvp(x, y, xDot, yDot);
        return new RightHvp(right.value(), right.dx(), right.dy(), right.hx(), right.hy() * 1.001);
    }
}
