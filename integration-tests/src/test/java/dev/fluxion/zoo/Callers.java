package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;
import static dev.fluxion.zoo.lib.Curves.sumOfPowers;

import dev.fluxion.Differentiable;
import dev.fluxion.zoo.lib.Curves;
import dev.fluxion.zoo.lib.Echo;

/** Calls of annotated methods of other files, through their companions. */
final class Callers {
    private Callers() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double straight(double x, double y) {
        return Curves.wave(x, y) * Curves.wave(y) + Curves.wave(x * y, 2);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double inLoopsAndBranches(double x, int n) {
        double s = x;
        for (int i = 0; i < n; i++) {
            if (i % 2 == 0) s += Curves.wave(s, i);
            else s = Curves.wave(s) - s;
        }
        while (s > 1) s = Curves.wave(s, 1.5) / 2;
        return s;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double polynomial(double[] c, double x) {
        return Curves.horner(c, x) * Curves.horner(c, c[0]) + Curves.horner(new double[] {1, x}, 3);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double written(double[] a, double k) {
        double norm = Curves.normalize(a);
        a[0] *= k;
        return norm * a[0] + Curves.normalize(a) * a[1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double out(double[] a, double k) {
        double[] b = new double[a.length];
        b[0] = k;
        double before = b[0] * k;
        Curves.squares(a, b);
        Curves.squares(b, b);
        return before + b[0] * k + b[1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double returned(double[] a, double[] b, double k) {
        double[] which = Curves.larger(a, b);
        which[1] *= k;
        return a[1] * b[1] + Curves.larger(a, a)[0];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double rows(double[][] m, double k) {
        double[] sums = Curves.outer(m, k);
        sums[0] *= sums[1];
        return sums[0] + Curves.outer(new double[][] {m[0], m[0]}, 2)[1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double varargs(double x, double y) {
        return sumOfPowers(3, x, y, x * y) + sumOfPowers(2) + sumOfPowers(2, new double[] {y, 1});
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double single(float x, double y) {
        return Curves.single(x, y) * y + Curves.single((float) y, x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double parametersOutsideWrt(double x, double amplitude) {
        return Curves.damped(x, 0.3, amplitude) * Curves.damped(0.5, 1, amplitude * x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double converged(double x) {
        double y;
        try {
            y = Curves.untilConverged(x, 1e-12);
        } catch (IllegalStateException e) {
            y = e.getMessage().length();
        }
        return y * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double recursion(double x, int n) {
        return Curves.bounce(x, n) * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double ofObjects(double x, int n) {
        Echo echo = new Echo(n);
        return echo.repeat(x) * new Echo(2).repeat(x * 0.5);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double constantArguments(double x) {
        return Curves.wave(0.3, 0.4) * x + Curves.horner(new double[] {1, 2, 3}, 0.5) * Curves.wave(1, x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double throughHelpers(double[] a, double x) {
        return helper(a, x, a.length) + helper(a, x * x, 2);
    }

    private static double helper(double[] a, double x, int n) {
        return n == 0 ? Curves.horner(a, x) : helper(a, Curves.wave(x), n - 1) + Curves.normalize(a) * a[n % a.length];
    }
}
