package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Layers, a convolution, and a recurrent cell. */
final class NeuralNetwork {
    private NeuralNetwork() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double perceptron(double[][] w1, double[] b1, double[] w2, double[] input, double target) {
        double output = 0;
        for (int h = 0; h < b1.length; h++) {
            double a = b1[h];
            for (int i = 0; i < input.length; i++) a += w1[h][i] * input[i];
            output += w2[h] * (a > 0 ? a : 0.01 * a);
        }
        double error = output - target;
        return 0.5 * error * error;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double convolution(double[] signal, double[] kernel, int stride) {
        double energy = 0;
        for (int i = 0; i + kernel.length <= signal.length; i += stride) {
            double sum = 0;
            for (int k = 0; k < kernel.length; k++) sum += signal[i + k] * kernel[kernel.length - 1 - k];
            energy += sum * sum;
        }
        return energy;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double recurrent(double[] input, double[] weights, double[] hidden) {
        double[] cell = new double[hidden.length];
        for (double x : input) {
            for (int h = 0; h < hidden.length; h++) {
                double forget = sigmoid(weights[0] * x + weights[1] * hidden[h]);
                double candidate = Math.tanh(weights[2] * x + weights[3] * hidden[(h + 1) % hidden.length]);
                cell[h] = forget * cell[h] + (1 - forget) * candidate;
                hidden[h] = Math.tanh(cell[h]) * sigmoid(weights[4] * x);
            }
        }
        return hidden[0] - 2 * hidden[hidden.length - 1];
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
