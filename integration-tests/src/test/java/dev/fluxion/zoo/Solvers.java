package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import java.util.function.DoubleUnaryOperator;

/** Methods of numerical analysis that take the function they work on. */
final class Solvers {
    /** The right-hand side of a system of differential equations. */
    private interface Ode {
        void rhs(double t, double[] y, double[] dy);
    }

    private Solvers() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double root(double a, double b) {
        return newton(x -> x * x * x - a * x - b, x -> 3 * x * x - a, 2);
    }

    private static double newton(DoubleUnaryOperator f, DoubleUnaryOperator slope, double start) {
        double x = start;
        for (int i = 0; i < 50; i++) {
            double step = f.applyAsDouble(x) / slope.applyAsDouble(x);
            x -= step;
            if (Math.abs(step) < 1e-15) {
                break;
            }
        }
        return x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double decay(double rate, double from, double to) {
        return simpson(t -> Math.exp(-rate * t) * Math.sin(t), from, to, 10) + simpson(Math::sqrt, 1, to, 4);
    }

    private static double simpson(DoubleUnaryOperator f, double a, double b, int n) {
        double h = (b - a) / n;
        double sum = f.applyAsDouble(a) + f.applyAsDouble(b);
        for (int i = 1; i < n; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(a + i * h);
        }
        return sum * h / 3;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double oscillator(double[] p, double start) {
        double[] y = {start, 0};
        Ode ode = (t, s, ds) -> {
            ds[0] = s[1];
            ds[1] = -p[0] * s[0] - p[1] * s[1] + 0.1 * Math.cos(t);
        };
        for (int i = 0; i < 6; i++) {
            rungeKutta(ode, 0.1 * i, 0.1, y);
        }
        return y[0] * y[0] + y[1];
    }

    private static void rungeKutta(Ode ode, double t, double h, double[] y) {
        int n = y.length;
        double[][] k = new double[4][n];
        double[] at = y.clone();
        ode.rhs(t, at, k[0]);
        for (int stage = 1; stage < 4; stage++) {
            double c = stage == 3 ? h : h / 2;
            for (int i = 0; i < n; i++) {
                at[i] = y[i] + c * k[stage - 1][i];
            }
            ode.rhs(t + c, at, k[stage]);
        }
        for (int i = 0; i < n; i++) {
            y[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
        }
    }

    /** As functions were written before there were lambdas. */
    private interface Univariate {
        double value(double x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    @SuppressWarnings("fluxion.equality-of-varying")
    static double secant(double a, double b) {
        Univariate cubic = new Univariate() {
            @Override
            public double value(double x) {
                double square = x * x;
                if (square > 10) {
                    return square * square;
                }
                return square * x - shifted(a, x) - b;
            }
        };
        return secant(cubic, 1.5, 2, 12);
    }

    private static double shifted(double a, double x) {
        return a * x;
    }

    @SuppressWarnings("fluxion.equality-of-varying")
    private static double secant(Univariate f, double from, double to, int n) {
        double a = from;
        double b = to;
        for (int i = 0; i < n && f.value(a) != f.value(b); i++) {
            double c = b - f.value(b) * (b - a) / (f.value(b) - f.value(a));
            a = b;
            b = c;
        }
        return b;
    }
}
