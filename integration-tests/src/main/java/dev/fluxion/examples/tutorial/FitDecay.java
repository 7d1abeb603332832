package dev.fluxion.examples.tutorial;

/** Finds amplitude and rate by going downhill. */
final class FitDecay {
    static final double[] TIMES = {0, 1, 2, 3, 4};
    static final double[] MEASURED = {2.0, 1.2, 0.75, 0.42, 0.27};

    private FitDecay() {}

    public static void main(String[] args) {
        double amplitude = 1;
        double rate = 1;
        for (int step = 0; step < 500; step++) {
            Decay_Grad.MisfitGrad gradient = Decay_Grad.grad(amplitude, rate, TIMES, MEASURED);
            amplitude -= 0.2 * gradient.damplitude();
            rate -= 0.2 * gradient.drate();
        }
        System.out.printf("amplitude %.3f, rate %.3f%n", amplitude, rate);
    }
}
