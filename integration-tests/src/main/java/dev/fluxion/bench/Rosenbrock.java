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

    static Contest contest(int n) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> Math.sin(i));
        double[] dx = new double[n];
        return new Contest(
                "Rosenbrock, n = " + n,
                () -> value(x),
                () -> Rosenbrock_Grad.gradInto(x, dx) + dx[0],
                () -> value(Variables.of(x)).getPartialDerivative(0),
                new CentralDifferences(Rosenbrock::value, x));
    }
}
