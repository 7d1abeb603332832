package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Likelihoods, losses, tables and alignments. */
class DataTest {
    @TestFactory
    Stream<DynamicNode> likelihoods() {
        return ModelChecks.of(
                Model.of(Statistics.class, "correlation", new double[] {0.3, 1.1, 2.4, 0.9}, new double[] {
                    0.6, 1.3, 1.9, 0.2
                }),
                Model.of(Statistics.class, "variance", new double[] {0.3, 1.1, 2.4, 0.9}),
                Model.of(Statistics.class, "kalman", new double[] {1.0, 0.8, 0.9, 0.3}, 0.9, 0.4, 0.7),
                Model.of(
                        Statistics.class,
                        "hiddenMarkov",
                        new double[] {0.6, 0.4},
                        new double[][] {{0.7, 0.3}, {0.2, 0.8}},
                        new double[][] {{0.5, 0.4, 0.1}, {0.1, 0.3, 0.6}},
                        new int[] {0, 2, 1, 1}),
                Model.of(
                        Statistics.class,
                        "mixture",
                        new double[] {0.3, 1.1, 2.4},
                        new double[] {-0.7, -0.6},
                        new double[] {0.2, 1.9},
                        new double[] {0.5, 0.8}),
                Model.of(LogSumExp.class, "of", new double[] {0.3, 1.1, -0.4}),
                Model.of(
                        LogSumExp.class, "crossEntropy", new double[][] {{0.3, 1.1, -0.4}, {0.9, 0.2, 0.1}}, new int[] {
                            1, 0
                        }));
    }

    @TestFactory
    Stream<DynamicNode> networks() {
        return ModelChecks.of(
                Model.of(
                        NeuralNetwork.class,
                        "perceptron",
                        new double[][] {{0.3, -0.8}, {0.6, 0.4}, {-0.9, 0.1}},
                        new double[] {0.1, 0.2, -0.3},
                        new double[] {0.7, -0.5, 0.4},
                        new double[] {1.2, 0.7},
                        0.4),
                Model.of(
                        NeuralNetwork.class,
                        "convolution",
                        new double[] {0.3, 0.8, -0.4, 1.1, 0.2, 0.9, -0.7},
                        new double[] {0.5, -0.2, 0.3},
                        2),
                Model.of(
                        NeuralNetwork.class,
                        "recurrent",
                        new double[] {0.3, 0.8, -0.4},
                        new double[] {0.5, -0.2, 0.3, 0.7, 1.1},
                        new double[] {0.1, -0.2, 0.4}));
    }

    @TestFactory
    Stream<DynamicNode> tables() {
        return ModelChecks.of(
                Model.of(
                        Interpolation.class,
                        "bilinear",
                        new double[][] {{0.3, 1.2, 0.4}, {0.7, -0.4, 0.9}, {1.3, 0.2, 0.6}},
                        1.3,
                        0.6),
                Model.of(
                        Interpolation.class,
                        "spline",
                        new double[] {0.0, 1.0, 2.5, 4.0, 5.0},
                        new double[] {1.0, 0.3, -0.4, 2.0, 0.5},
                        new double[] {0.2, 0.1, -0.3, 0.4, 0.1},
                        2.9));
    }

    @TestFactory
    Stream<DynamicNode> alignments() {
        return ModelChecks.of(
                Model.of(
                        SoftDtw.class,
                        "distance",
                        new double[] {0.3, 1.1, 0.7},
                        new double[] {0.2, 0.9, 1.3, 0.4},
                        0.5),
                Model.of(SoftDtw.class, "edits", "kitten", "sitting", 1.1, 0.9, 1.3));
    }
}
