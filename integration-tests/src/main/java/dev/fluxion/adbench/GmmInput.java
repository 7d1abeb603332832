package dev.fluxion.adbench;

/** The arguments of {@link Gmm#logPosterior}. */
public record GmmInput(double[] alphas, double[][] means, double[][] icf, double[][] points, double gamma, int m) {

    public static GmmInput read(String file) {
        Numbers in = Numbers.in(file);
        int d = in.nextInt();
        int k = in.nextInt();
        int n = in.nextInt();
        return new GmmInput(
                in.next(k), in.next(k, d), in.next(k, d * (d + 1) / 2), in.next(n, d), in.next(), in.nextInt());
    }

    public double value() {
        return Gmm.logPosterior(alphas, means, icf, points, gamma, m);
    }

    public Gmm_Grad.LogPosteriorGrad gradient() {
        return Gmm_Grad.grad(alphas, means, icf, points, gamma, m);
    }
}
