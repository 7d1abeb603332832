package dev.fluxion.bench;

import dev.fluxion.Differentiable;
import java.util.Arrays;
import org.hipparchus.analysis.differentiation.Gradient;

/** Rosenbrock's valley in many dimensions. */
final class Rosenbrock {
    private Rosenbrock() {}

    @Differentiable
    static double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length - 1; i++) {
            double a = x[i + 1] - x[i] * x[i];
            double b = 1 - x[i];
            sum += 100 * a * a + b * b;
        }
        return sum;
    }

    private static Gradient value(Gradient[] x) {
        Gradient sum = x[0].getField().getZero();
        for (int i = 0; i < x.length - 1; i++) {
            Gradient a = x[i + 1].subtract(x[i].multiply(x[i]));
            Gradient b = x[i].subtract(1).negate();
            sum = sum.add(a.multiply(a).multiply(100)).add(b.multiply(b));
        }
        return sum;
    }

    /** What an element gets from its two neighbours, in one go. */
    private static double byHand(double[] x, double[] d) {
        double sum = 0;
        double fromLast = 0;
        for (int i = 0; i < x.length - 1; i++) {
            double a = x[i + 1] - x[i] * x[i];
            double b = 1 - x[i];
            sum += 100 * a * a + b * b;
            d[i] = fromLast - 400 * a * x[i] - 2 * b;
            fromLast = 200 * a;
        }
        d[x.length - 1] = fromLast;
        return sum;
    }

    static Contest contest(int n) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> Math.sin(i));
        double[] dx = new double[n];
        double[] theirs = new double[n];
        return Contest.of("Rosenbrock, n = " + n, () -> value(x), () -> Rosenbrock_Grad.gradInto(x, dx))
                .byHand(() -> byHand(x, theirs), dx, theirs)
                .with(Column.HIPPARCHUS, () -> value(Variables.of(x)).getPartialDerivative(0))
                .with(Column.DIFFERENCES, new CentralDifferences(Rosenbrock::value, x));
    }
}
