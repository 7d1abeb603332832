package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Code whose catch goes on computing. */
final class Exceptions {
    private Exceptions() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double fallback(double[] a, int i, double x) {
        double y = x;
        try {
            y = y * x;
            y += a[i];
            y *= 3;
        } catch (ArrayIndexOutOfBoundsException e) {
            y = y * y - x;
        }
        return y * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double cleanUp(double x, int divisor) {
        double y = x;
        int log = 0;
        try {
            y *= x;
            int q = 10 / divisor;
            y += q * x;
            if (q == 5) return y * y;
        } catch (ArithmeticException e) {
            y = Math.sin(y) + e.getMessage().length();
        } finally {
            log++;
            y += log * x;
        }
        return y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double finallyReturns(double x) {
        try {
            if (x > 1) throw new IllegalStateException("big");
            return x;
        } finally {
            if (x > 2) return x * x * x;
        }
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double nested(double x, String number) {
        double y = 0;
        for (int i = 0; i < 3; i++) {
            try {
                try {
                    y += x * Integer.parseInt(number.substring(i));
                } finally {
                    y *= 1.5;
                }
            } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
                if (i == 2) throw new IllegalArgumentException("number " + number, e);
                y -= x * x;
                continue;
            }
            y += x;
        }
        return y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double thrownByHelper(double x, double y) {
        double s = 0;
        for (int i = 0; i < 4; i++) {
            try {
                s += root(x - i, y);
            } catch (NegativeRoot e) {
                s += e.i * y;
            }
        }
        return s;
    }

    private static double root(double x, double y) {
        double z = x * y;
        if (z < 0) throw new NegativeRoot(2);
        return Math.sqrt(z);
    }

    static final class NegativeRoot extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int i;

        NegativeRoot(int i) {
            super("negative");
            this.i = i;
        }
    }

    /** What was stored before the exception stays stored. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double halfWritten(double[] a, int[] index) {
        double[] b = new double[2];
        try {
            for (int i = 0; i < index.length; i++) b[index[i]] += a[i] * a[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            b[0] *= 2;
        }
        return b[0] * b[1];
    }

    /** The helper returns from the middle of what may fail. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double readByHelper(double[] a, int i, double x) {
        try {
            return x * scaled(a, i, x);
        } catch (ArrayIndexOutOfBoundsException e) {
            return a[0] * a[0] * x;
        }
    }

    private static double scaled(double[] a, int i, double x) {
        a[0] *= x;
        return (x = Math.tanh(a[i])) * x;
    }
}
