package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.DerivativeOf;
import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;

/** Rules for methods of one's own. */
final class OwnRules {
    private final double scale;

    OwnRules(double scale) {
        this.scale = scale;
    }

    // ---- a root, by the implicit function theorem ----

    /** The {@code x} with {@code x³ + b x = a}, by Newton's iteration. */
    static double root(double a, double b) {
        double x = a;
        for (int i = 0; i < 100; i++) {
            double step = (x * x * x + b * x - a) / (3 * x * x + b);
            x -= step;
            if (Math.abs(step) < 1e-15) break;
        }
        return x;
    }

    @DerivativeOf(method = "root", wrt = 0)
    static double rootDa(double a, double b) {
        double x = root(a, b);
        return 1 / (3 * x * x + b);
    }

    @DerivativeOf(method = "root", wrt = 1)
    static double rootDb(double a, double b) {
        return -root(a, b) * rootDa(a, b);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double implicit(double a, double b) {
        return a * root(a * b, 1 + b * b);
    }

    // ---- private, calling itself, in loops and branches ----

    private static double exp(double x) {
        return Math.exp(x);
    }

    @DerivativeOf(method = "exp")
    private static double expDx(double x) {
        return exp(x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double inALoop(double[] x, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) {
            double t = x[i % x.length];
            s += t > 0 ? exp(-t * s) : t * exp(t);
            if (s > 50) break;
        }
        return s;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double tried(double x, double[] z) {
        double s = 0;
        for (double e : z) {
            try {
                s += checked(e * x);
                s *= root(x, 2);
            } catch (IllegalStateException tooLarge) {
                s -= x;
            }
        }
        return s;
    }

    static double checked(double x) {
        if (x > 1) throw new IllegalStateException();
        return x * x * x;
    }

    @DerivativeOf(method = "checked")
    static double checkedDx(double x) {
        return 3 * x * x;
    }

    // ---- one argument by a rule, the other by the method's body ----

    static double mixed(double x, double y) {
        return x * Math.sin(y) * y;
    }

    @DerivativeOf(method = "mixed", wrt = 0)
    static double mixedDx(double x, double y) {
        return Math.sin(y) * y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double partlyByBody(double x, double y) {
        return mixed(x * y, x + y) + mixed(x, x);
    }

    // ---- other kinds of parameters ----

    static double power(int n, float x, double y) {
        double p = y;
        for (int i = 0; i < n; i++) {
            p *= x;
        }
        return p;
    }

    @DerivativeOf(method = "power", wrt = 1)
    static double powerDx(int n, float x, double y) {
        return n == 0 ? 0 : n * power(n - 1, x, y);
    }

    @DerivativeOf(method = "power", wrt = 2)
    static double powerDy(int n, float x, double y) {
        return power(n, x, 1);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double ofSeveralKinds(int n, double y) {
        return power(n, 1.5f, y * y) * y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double ofFloats(float x, float y) {
        return power(3, x * y, y);
    }

    static double weighted(double x, @NoDerivative double w) {
        return x * x * w;
    }

    @DerivativeOf(method = "weighted")
    static double weightedDx(double x, double w) {
        return 2 * x * w;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double withAConstant(double x) {
        return weighted(x, 3);
    }

    // ---- methods of objects ----

    double scaled(double x) {
        return Math.sin(scale * x);
    }

    @DerivativeOf(method = "scaled")
    static double scaledDx(OwnRules self, double x) {
        return self.scale * Math.cos(self.scale * x);
    }

    @DerivativeOf(method = "scaledDx", wrt = 1)
    static double scaledDxx(OwnRules self, double x) {
        return -self.scale * self.scale * self.scaled(x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double ofAnObject(double x) {
        OwnRules rules = new OwnRules(2.5);
        return x * rules.scaled(x * x);
    }

    // ---- a rule for the differentiated method itself ----

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }

    @DerivativeOf(method = "softplus")
    static double softplusDx(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
