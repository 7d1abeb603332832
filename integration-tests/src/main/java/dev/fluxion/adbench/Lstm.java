package dev.fluxion.adbench;

import dev.fluxion.Differentiable;

/** A recurrent network that predicts the next character, with diagonal weights: the third objective of ADBench. */
public final class Lstm {
    private Lstm() {}

    /**
     * How surprised the network is by a text, per bit.
     *
     * @param main eight rows for each layer: weights, then biases, of the forget gate, the input gate, the output gate and the
     *     candidate
     * @param extra the scale of the input, the scale of the output, the bias of the output
     * @param initial two rows for each layer: what is hidden, and the cell, before the first character
     * @param text the bits of each character
     */
    @Differentiable(wrt = {"main", "extra"})
    public static double loss(double[][] main, double[][] extra, double[][] initial, double[][] text) {
        int bits = extra[0].length;
        int layers = initial.length / 2;
        double[][] state = new double[initial.length][];
        for (int k = 0; k < initial.length; k++) {
            state[k] = initial[k].clone();
        }
        double total = 0;
        for (int t = 0; t < text.length - 1; t++) {
            double[] z = new double[bits];
            for (int j = 0; j < bits; j++) {
                z[j] = text[t][j] * extra[0][j];
            }
            for (int layer = 0; layer < layers; layer++) {
                step(main, 8 * layer, state[2 * layer], state[2 * layer + 1], z);
            }
            total += logLikelihood(z, extra, text[t + 1]);
        }
        return -total / ((text.length - 1) * bits);
    }

    /** One layer: changes its state, and what goes to the next layer. */
    private static void step(double[][] main, int first, double[] hidden, double[] cell, double[] z) {
        for (int j = 0; j < z.length; j++) {
            double forget = sigmoid(z[j] * main[first][j] + main[first + 4][j]);
            double input = sigmoid(hidden[j] * main[first + 1][j] + main[first + 5][j]);
            double output = sigmoid(z[j] * main[first + 2][j] + main[first + 6][j]);
            double candidate = Math.tanh(hidden[j] * main[first + 3][j] + main[first + 7][j]);
            cell[j] = cell[j] * forget + input * candidate;
            hidden[j] = output * Math.tanh(cell[j]);
            z[j] = hidden[j];
        }
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double logLikelihood(double[] z, double[][] extra, double[] next) {
        double[] y = new double[z.length];
        double sum = 2;
        for (int j = 0; j < z.length; j++) {
            y[j] = z[j] * extra[1][j] + extra[2][j];
            sum += Math.exp(y[j]);
        }
        double log = Math.log(sum);
        double likelihood = 0;
        for (int j = 0; j < z.length; j++) {
            likelihood += next[j] * (y[j] - log);
        }
        return likelihood;
    }
}
