package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Methods that call themselves and each other. */
final class Recursion {
    private Recursion() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double power(double x, int n) {
        if (n == 0) return 1;
        return x * power(x, n - 1);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double tree(double x, int n) {
        if (n == 0) return Math.sin(x);
        double a = tree(x / 2, n - 1), b = tree(x + 1, n - 1);
        return a * b + Math.cosh(a);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double even(double x, int n) {
        return n == 0 ? x : x * odd(x + 1, n - 1);
    }

    static double odd(double x, int n) {
        return n == 0 ? Math.exp(-x) : Math.sin(x) + even(x * 0.5, n - 1);
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double sumOfRange(double[] a, int from, int to) {
        if (to - from == 1) {
            a[from] *= a[from];
            return a[from];
        }
        int middle = (from + to) / 2;
        return sumOfRange(a, from, middle) + 2 * sumOfRange(a, middle, to) * a[from];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double insideLoop(double x, int depth) {
        double s = x;
        for (int i = 0; i < depth; i++) s += insideLoop(x * 0.5, depth - 1 - i) * s;
        return s;
    }
}
