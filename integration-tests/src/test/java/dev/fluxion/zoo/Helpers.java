package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Calls of every kind to methods of the same class. */
final class Helpers {
    private Helpers() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double overloads(double x, float f, int i) {
        return weight(x) + weight(f) * weight(i) + weight(x, i) + weight((double) i * x) + weight(new double[] {x, f});
    }

    private static double weight(double x) {
        return x * x;
    }

    private static double weight(float x) {
        return 3 * x;
    }

    private static double weight(int x) {
        return x + 0.5;
    }

    private static double weight(double x, int n) {
        return x / n;
    }

    private static double weight(double... xs) {
        double sum = 0;
        for (double x : xs) sum += Math.sin(x);
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double arrayPassedAround(double[] a, double k) {
        scale(a, k);
        double[] b = squares(a);
        scale(b, a[0]);
        double[] same = pick(a, b, k > 0);
        same[1] += k;
        return sum(a) * sum(b);
    }

    private static void scale(double[] a, double k) {
        for (int i = 0; i < a.length; i++) a[i] *= k;
    }

    private static double[] squares(double[] a) {
        double[] s = new double[a.length];
        for (int i = 0; i < a.length; i++) s[i] = a[i] * a[i];
        return s;
    }

    private static double[] pick(double[] a, double[] b, boolean first) {
        return first ? a : b;
    }

    private static double sum(double[] a) {
        double sum = 0;
        for (double v : a) sum += v;
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double callInCondition(double x, double limit) {
        int n = 0;
        while (weight(x) < limit && n++ < 20) x = grow(x, n);
        return n > 3 ? weight(x, n) : -weight(x);
    }

    private static double grow(double x, int n) {
        return x + 1.0 / n * Math.sqrt(x);
    }
}
