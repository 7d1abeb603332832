package dev.fluxion.bench;

import dev.fluxion.adbench.GmmInput;
import dev.fluxion.adbench.Gmm_Grad;
import java.util.Arrays;
import java.util.stream.Stream;

/** ADBench's mixture of Gaussians. */
final class Mixture {
    private Mixture() {}

    static Contest contest(String file, String name) {
        GmmInput in = GmmInput.read(file);
        double[][][] ours = zeros(in);
        double[][][] theirs = zeros(in);
        return Contest.of(name, in::value, () -> generated(in, ours))
                .byHand(() -> byHand(in, theirs), flat(ours), flat(theirs));
    }

    private static double generated(GmmInput in, double[][][] d) {
        return Gmm_Grad.gradInto(
                in.alphas(), in.means(), in.icf(), in.points(), in.gamma(), in.m(), d[0][0], d[1], d[2]);
    }

    private static double byHand(GmmInput in, double[][][] d) {
        for (double[] row : flat(d)) {
            Arrays.fill(row, 0);
        }
        return new GmmAdjoint(in, d[0][0], d[1], d[2]).gradient();
    }

    /** In which a gradient fits. */
    private static double[][][] zeros(GmmInput in) {
        int k = in.alphas().length;
        return new double[][][] {
            new double[1][k], new double[k][in.means()[0].length], new double[k][in.icf()[0].length]
        };
    }

    private static double[][] flat(double[][][] parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray(double[][]::new);
    }
}
