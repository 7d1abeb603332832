package dev.fluxion.bench;

import dev.fluxion.Differentiable;
import java.util.Arrays;

/** Newton's iteration for a cube root, until it stands still, of each of many numbers. */
final class Roots {
    private static final double TOLERANCE = 1e-12;

    private Roots() {}

    @Differentiable
    static double sum(double[] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double x = a[i];
            double step = 1;
            while (Math.abs(step) > TOLERANCE) {
                step = (x * x * x - a[i]) / (3 * x * x);
                x -= step;
            }
            sum += x;
        }
        return sum;
    }

    /** Forward and back through each iteration, with a small tape; not by the implicit function theorem. */
    static double byHand(double[] a, double[] d) {
        double[] tape = new double[64];
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double x = a[i];
            int n = 0;
            double step = 1;
            while (Math.abs(step) > TOLERANCE) {
                if (n == tape.length) {
                    tape = Arrays.copyOf(tape, 2 * n);
                }
                tape[n++] = x;
                step = (x * x * x - a[i]) / (3 * x * x);
                x -= step;
            }
            sum += x;
            double xBar = 1;
            double aBar = 0;
            while (n > 0) {
                double y = tape[--n];
                double square = 3 * y * y;
                double q = (y * y * y - a[i]) / square;
                aBar += xBar / square;
                xBar -= xBar * (square - q * 6 * y) / square;
            }
            d[i] = aBar + xBar;
        }
        return sum;
    }

    static Contest contest(int n) {
        double[] a = new double[n];
        Arrays.setAll(a, i -> 1.5 + i % 17);
        double[] ours = new double[n];
        double[] theirs = new double[n];
        return Contest.of("Newton's iteration, " + n + " numbers", () -> sum(a), () -> Roots_Grad.gradInto(a, ours))
                .byHand(() -> byHand(a, theirs), ours, theirs);
    }
}
