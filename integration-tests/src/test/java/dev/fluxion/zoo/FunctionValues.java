package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Lambdas and method references in locals, and passed to helpers. */
final class FunctionValues {
    private FunctionValues() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double locals(double x, double k) {
        DoubleUnaryOperator scaled = y -> y * k;
        DoubleBinaryOperator larger = Math::max;
        DoubleSupplier constant = () -> x * x;
        DoubleUnaryOperator both = scaled.andThen(Math::sin).compose(y -> y + 1);
        return scaled.applyAsDouble(x) + larger.applyAsDouble(x, k) * constant.getAsDouble() + both.applyAsDouble(x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double chosen(double x, boolean smooth) {
        DoubleUnaryOperator f = smooth ? Math::tanh : y -> y > 0 ? y : 0.1 * y;
        return f.applyAsDouble(x) + f.applyAsDouble(-2 * x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double boxed(double x, double y) {
        Function<Double, Double> square = v -> v * v;
        BiFunction<Double, Double, Double> product = (u, v) -> u * v + x;
        ToDoubleFunction<Double> exp = Math::exp;
        return product.apply(square.apply(x), y) + exp.applyAsDouble(y);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double writing(double[] x) {
        double[] sums = new double[2];
        Runnable add = () -> {
            for (double v : x) {
                sums[0] += v;
                sums[1] += v * v * sums[0];
            }
        };
        add.run();
        add.run();
        return sums[1] / (1 + sums[0] * sums[0]);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double curried(double x, double k) {
        return twice(y -> sum(i -> Math.pow(y, i) * k, 4), x);
    }

    private static double twice(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(f.applyAsDouble(x));
    }

    private static double sum(IntToDoubleFunction term, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += term.applyAsDouble(i);
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double recursive(double x, double k, int n) {
        return halved(y -> Math.sin(k * y), 0, x, n);
    }

    private static double halved(DoubleUnaryOperator f, double a, double b, int depth) {
        if (depth == 0) {
            return (b - a) * f.applyAsDouble((a + b) / 2);
        }
        double middle = (a + b) / 2;
        return halved(f, a, middle, depth - 1) + halved(f, middle, b, depth - 1);
    }

    /** What a function has done before it fails stays done. */
    @Differentiable(modes = {GRAD, JVP, HVP})
    static double failing(double x, double limit) {
        double[] seen = {x};
        DoubleUnaryOperator guarded = y -> {
            seen[0] *= y;
            if (y > limit) {
                throw new ArithmeticException("beyond " + limit);
            }
            return y * y;
        };
        try {
            double factor = 2 * x;
            DoubleUnaryOperator scaled = y -> guarded.applyAsDouble(y) * factor;
            return scaled.applyAsDouble(x) + scaled.applyAsDouble(x + 1);
        } catch (ArithmeticException e) {
            return seen[0] * x;
        }
    }

    record Point(double x, double y) {
        Point scaled(double k) {
            return new Point(k * x, k * y);
        }
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double points(double x, double y) {
        UnaryOperator<Point> turned = p -> new Point(-p.y(), p.x() * y);
        ToDoubleFunction<Point> size = p -> Math.hypot(p.x(), p.y());
        Point p = turned.apply(new Point(x, y).scaled(2));
        return size.applyAsDouble(p) * size.applyAsDouble(turned.apply(p));
    }
}
