package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Arrays that are made, or found, in each iteration of a loop. */
final class Scratch {
    private static final double[] SHARED = new double[2];

    private Scratch() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double madeAnew(double[] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double[] t = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                t[j] = x[j] * (i + 1);
                t[j] += Math.sin(t[j]);
            }
            for (int j = 1; j < x.length; j++) {
                sum += t[j] * t[j - 1] * x[0];
            }
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double carriedOn(double[] x, int n) {
        double[] t = x.clone();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double[] next = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                next[j] = t[j] * x[j] + i;
            }
            t[0] = next[0] * next[1];
            sum += t[0] * t[1];
            t = next;
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double chosenRow(double[][] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double[] row = x[i % x.length];
            row[0] = row[0] * row[1];
            sum += row[0] * row[0];
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double counters(double[] x, int n) {
        double sum = 0;
        int p = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                sum += x[p++] * x[j] * x[p % x.length];
            }
        }
        return sum * p;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double borrowed(double[] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double[] t = buffer(x);
            t[0] = x[i] * x[0];
            sum += t[0] * t[0] * x[1];
        }
        return sum;
    }

    private static double[] buffer(double[] x) {
        return x.length > 100 ? SHARED : new double[2];
    }
}
