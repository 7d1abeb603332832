package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Side effects inside expressions. */
final class EvaluationOrder {
    private EvaluationOrder() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double storeInIndex(double[] a, double y) {
        int i = 0;
        double x;
        a[i++] += x = y * y;
        a[i] = i = 2;
        a[i++] *= a[i] - x;
        a[--i] -= a[i - 1] * a[i = 0];
        return a[0] + a[1] * a[2] + x * i + a[i];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double increments(double x) {
        double y = x++ * ++x;
        y += y-- - --y;
        x += x++ * x;
        x = x++ + x;
        return x * y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double assignmentsAsValues(double x, double y) {
        double a, b, c;
        a = b = c = x;
        double d = (a = y) * a + (b *= 2) * b - (c = c * c) / c;
        return d + (x = y) * x + a * b * c + twice(x = 2 * x, x += d) * x;
    }

    private static double twice(double x, double y) {
        return x * y - y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double shortCircuits(double x, double y) {
        int n = 0;
        if ((x += y) > 1 && (y *= 2) > 1 || (x = x * x) > 0) n++;
        boolean both = (x -= 0.5) > 100 & (y += x) > 0;
        boolean either = both | (y /= 3) > 0 ^ ++n > 5;
        double z = either ? (x *= y) : (y *= x);
        return n * z + x - y * (both ? x++ : --y);
    }

    @SuppressWarnings("lossy-conversions")
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double narrowing(double x, int i) {
        i += x;
        i *= 1.5 + x;
        int j = i++ + ++i;
        short s = (short) j;
        s += 40000.7;
        char c = 'x';
        c += x;
        x += i;
        x -= j--;
        return x * s + c * x + j;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double loopHeaders(double[] a) {
        double sum = 0;
        for (int i = 0, j = a.length; i < j--; i++) sum += a[i] * a[j];
        int k = a.length;
        for (double t = a[0]; t < 3 && k++ < 20; t *= 1 + a[1] * a[1]) sum += t * a[2];
        k = a.length;
        while (--k >= 0) sum = sum * 0.5 + a[k];
        double last = 0;
        for (int i = 0; i < a.length && (last += a[i]) < 5; sum += last, i++)
            ;
        return sum + last;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double chained(double x, double y) {
        double sum1, sum2;
        sum1 = sum2 = 0;
        for (int i = 0; i < 3; i++) sum2 += sum1 += (x *= y) + i;
        double z = -x - -y + +x;
        return sum1 * sum2 - z;
    }

    /** The left operand is taken before the right one changes it; so is the array. */
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double arrayReplaced(double[] a, double[] b, double x) {
        double[] c = a;
        c[0] = (c = b)[1] * x;
        c[1] += (c = a)[0] + x;
        a[0] += a[0] = 3 * x;
        return a[0] * b[1] + c[0];
    }
}
