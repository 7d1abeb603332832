package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** break, continue and return, from everywhere. */
final class Jumps {
    private Jumps() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double returnFromNestedLoops(double[][] a, double limit) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum += a[i][j] * (i + 1);
                if (sum > limit) return sum * limit;
            }
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double labels(double[][] a) {
        double product = 1;
        rows:
        for (double[] row : a) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                if (row[j] < 0) continue rows;
                if (row[j] > 10) break rows;
                if (row[j] > 5) continue;
                sum += row[j] * row[j];
            }
            product *= 1 + sum;
        }
        return product;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double labelledBlock(double x, double y) {
        double z = x * y;
        guard:
        {
            if (x > 2) break guard;
            z += Math.sin(x);
            if (y > 2) {
                z *= y;
                break guard;
            }
            z -= y;
        }
        return z * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double early(double x, double y) {
        double s = 0;
        if (y < 0) return x * y;
        for (int i = 0; i < 5; i++) {
            s += x * y;
            if (s > 20) return s * x;
            if (s > 15) continue;
            s += Math.sin(x);
        }
        return s + y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double doWhile(double x, int n) {
        double p = x;
        do {
            p = p * x - 0.5;
            if (p < -5) break;
            if (n % 3 == 0) continue;
            p += Math.sin(p);
        } while (--n > 0);
        return p;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double endless(double x) {
        for (; ; ) {
            x = x * x + 0.1;
            if (x > 4) {
                return Math.log(x);
            } else if (!(x >= 0.3)) {
                break;
            }
        }
        return x + 7;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    @SuppressWarnings("fallthrough")
    static double switchInsideLoop(double x, int[] codes) {
        double y = x;
        loop:
        for (int code : codes) {
            switch (code) {
                case 0:
                    y *= x;
                    break;
                case 1:
                    y += Math.exp(-y);
                    continue loop;
                case 2:
                    y = -y;
                case 3:
                    y -= 0.25 * x;
                    break;
                case 9:
                    break loop;
                default:
                    if (y < 0) return y * x;
            }
            y += 0.125;
        }
        return y;
    }
}
