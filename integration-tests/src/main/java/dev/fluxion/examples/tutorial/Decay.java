package dev.fluxion.examples.tutorial;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

/** A decaying signal, and how far it is from what was measured. */
final class Decay {
    private Decay() {}

    @Differentiable(
            modes = {Mode.GRAD, Mode.JVP},
            wrt = {"amplitude", "rate"})
    static double misfit(double amplitude, double rate, double[] times, double[] measured) {
        double sum = 0.0;
        for (int i = 0; i < times.length; i++) {
            double error = signal(amplitude, rate, times[i]) - measured[i];
            sum += error * error;
        }
        return 0.5 * sum;
    }

    private static double signal(double amplitude, double rate, double time) {
        return amplitude * Math.exp(-rate * time);
    }
}
