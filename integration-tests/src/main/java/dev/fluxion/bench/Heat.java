package dev.fluxion.bench;

import dev.fluxion.Differentiable;
import java.util.Arrays;

/** Heat that spreads the better the hotter it is, on a line, in small steps of time. */
final class Heat {
    private static final double RATE = 0.1;

    private Heat() {}

    @Differentiable
    static double energy(double[] initial, int steps) {
        double[] u = initial.clone();
        double[] next = initial.clone();
        for (int t = 0; t < steps; t++) {
            for (int i = 1; i < u.length - 1; i++) {
                double flow = u[i - 1] - 2 * u[i] + u[i + 1];
                next[i] = u[i] + RATE * (1 + u[i] * u[i]) * flow;
            }
            double[] old = u;
            u = next;
            next = old;
        }
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * u[i];
        }
        return sum;
    }

    /** All states are stored; each step's adjoint is gathered. */
    static double byHand(double[] initial, int steps, double[] d) {
        int n = initial.length;
        double[][] states = new double[steps + 1][n];
        states[0] = initial.clone();
        for (int t = 0; t < steps; t++) {
            double[] u = states[t];
            double[] next = states[t + 1];
            next[0] = u[0];
            next[n - 1] = u[n - 1];
            for (int i = 1; i < n - 1; i++) {
                next[i] = u[i] + RATE * (1 + u[i] * u[i]) * (u[i - 1] - 2 * u[i] + u[i + 1]);
            }
        }
        double sum = 0;
        double[] bar = new double[n];
        double[] before = new double[n];
        for (int i = 0; i < n; i++) {
            sum += states[steps][i] * states[steps][i];
            bar[i] = 2 * states[steps][i];
        }
        for (int t = steps - 1; t >= 0; t--) {
            back(states[t], bar, before);
            double[] swapped = bar;
            bar = before;
            before = swapped;
        }
        System.arraycopy(bar, 0, d, 0, n);
        return sum;
    }

    private static void back(double[] u, double[] bar, double[] before) {
        int n = u.length;
        Arrays.fill(before, 0);
        before[0] = bar[0];
        before[n - 1] = bar[n - 1];
        for (int i = 1; i < n - 1; i++) {
            double flow = u[i - 1] - 2 * u[i] + u[i + 1];
            double spread = RATE * (1 + u[i] * u[i]) * bar[i];
            before[i - 1] += spread;
            before[i] += bar[i] * (1 + RATE * 2 * u[i] * flow) - 2 * spread;
            before[i + 1] += spread;
        }
    }

    static Contest contest(int cells, int steps) {
        double[] initial = new double[cells];
        Arrays.setAll(initial, i -> 0.5 + 0.5 * Math.sin(i));
        double[] ours = new double[cells];
        double[] theirs = new double[cells];
        return Contest.of(
                        "heat equation, " + cells + " x " + steps,
                        () -> energy(initial, steps),
                        () -> Heat_Grad.gradInto(initial, steps, ours))
                .byHand(() -> byHand(initial, steps, theirs), ours, theirs)
                .with(Column.DIFFERENCES, new CentralDifferences(u -> energy(u, steps), initial));
    }
}
