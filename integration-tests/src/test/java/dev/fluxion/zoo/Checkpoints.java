package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Checkpointed;
import dev.fluxion.Differentiable;

/** Long loops that remember a few snapshots; each pair of methods differs in nothing else. */
final class Checkpoints {
    private Checkpoints() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double logistic(double v, double r, int n) {
        for (@Checkpointed int i = 0; i < n; i++) {
            v = r * v * (1 - v);
        }
        return v * r;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double logisticPlain(double v, double r, int n) {
        for (int i = 0; i < n; i++) {
            v = r * v * (1 - v);
        }
        return v * r;
    }

    /** Nonlinear heat conduction between two arrays that are exchanged. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double heat(double[] u0, double k, int n) {
        double[] u = u0.clone(), w = u0.clone();
        for (@Checkpointed int t = 0; t < n; t++) {
            for (int i = 1; i < u.length - 1; i++) {
                w[i] = u[i] + k * (1 + u[i] * u[i]) * (u[i - 1] - 2 * u[i] + u[i + 1]);
            }
            double[] h = u;
            u = w;
            w = h;
        }
        return energy(u) * k;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double heatPlain(double[] u0, double k, int n) {
        double[] u = u0.clone(), w = u0.clone();
        for (int t = 0; t < n; t++) {
            for (int i = 1; i < u.length - 1; i++) {
                w[i] = u[i] + k * (1 + u[i] * u[i]) * (u[i - 1] - 2 * u[i] + u[i + 1]);
            }
            double[] h = u;
            u = w;
            w = h;
        }
        return energy(u) * k;
    }

    private static double energy(double... u) {
        double sum = 0;
        for (double e : u) {
            sum += e * e;
        }
        return sum;
    }

    /** New arrays in every step, counting down, in a helper. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double fresh(double[] u, double k, int n) {
        return energy(run(u, k, n)) + energy(run(u, k * k, 2 * n));
    }

    private static double[] run(double[] u0, double k, int n) {
        double[] u = u0;
        double left = 1;
        for (@Checkpointed(snapshots = 3) int t = n; t > 0; t--) {
            u = step(u, k * left / t);
            left *= 0.9 + u[0] * k;
        }
        return u;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double freshPlain(double[] u, double k, int n) {
        return energy(runPlain(u, k, n)) + energy(runPlain(u, k * k, 2 * n));
    }

    private static double[] runPlain(double[] u0, double k, int n) {
        double[] u = u0;
        double left = 1;
        for (int t = n; t > 0; t--) {
            u = step(u, k * left / t);
            left *= 0.9 + u[0] * k;
        }
        return u;
    }

    private static double[] step(double[] u, double k) {
        double[] w = u.clone();
        for (int i = 1; i < u.length - 1; i++) {
            w[i] += k * u[i] * (u[i - 1] - 2 * u[i] + u[i + 1]);
        }
        return w;
    }

    /** In place, one checkpointed loop in another, under a name of its own for the same array. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double nested(double[] x, double a, int n) {
        double[] u = x.clone();
        double[] same = u;
        double s = a;
        for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
            double c = Math.cos(s);
            for (@Checkpointed int j = 1; j <= n; j++) {
                u[j % u.length] += a * same[(j + 1) % u.length] * c;
                if (u[0] > 3) {
                    u[0] /= 2;
                }
            }
            s += same[i % u.length] * a;
        }
        return s + u[1] * same[0];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double nestedPlain(double[] x, double a, int n) {
        double[] u = x.clone();
        double[] same = u;
        double s = a;
        for (int i = 0; i < n; i++) {
            double c = Math.cos(s);
            for (int j = 1; j <= n; j++) {
                u[j % u.length] += a * same[(j + 1) % u.length] * c;
                if (u[0] > 3) {
                    u[0] /= 2;
                }
            }
            s += same[i % u.length] * a;
        }
        return s + u[1] * same[0];
    }
}
