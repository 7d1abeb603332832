package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Matrices. */
class LinearAlgebraTest {
    @TestFactory
    Stream<DynamicNode> systems() {
        return ModelChecks.of(
                Model.of(
                        GaussElimination.class,
                        "solve",
                        new double[][] {{0.2, 1.3, 0.4}, {2.1, 0.3, -0.7}, {0.5, -1.1, 1.9}},
                        new double[] {1.0, 0.4, -0.6}),
                Model.of(
                        GaussElimination.class,
                        "tridiagonal",
                        new double[] {0.0, 0.4, -0.3, 0.2},
                        new double[] {2.0, 2.5, 1.8, 2.2},
                        new double[] {0.5, 0.3, -0.6, 0.0},
                        new double[] {1.0, 0.2, -0.4, 0.7}));
    }

    @TestFactory
    Stream<DynamicNode> factors() {
        return ModelChecks.of(Model.of(
                Cholesky.class,
                "logDensity",
                new double[] {0.3, -0.2, 0.9},
                new double[] {0.1, 0.2, 0.3},
                new double[][] {{2.0, 0.3, 0.1}, {0.3, 1.5, -0.2}, {0.1, -0.2, 1.1}}));
    }

    @TestFactory
    Stream<DynamicNode> products() {
        return ModelChecks.of(
                Model.of(Matrix.class, "productTrace", new double[][] {{0.3, 1.2}, {0.7, -0.4}}, new double[][] {
                    {1.1, 0.5}, {-0.6, 0.8}
                }),
                Model.of(
                        Matrix.class,
                        "powerIteration",
                        new double[][] {{2.0, 0.5, 0.1}, {0.5, 1.5, 0.3}, {0.1, 0.3, 1.0}},
                        new double[] {1.0, 0.4, 0.2},
                        4),
                Model.of(Matrix.class, "determinant", (Object)
                        new double[][] {{0.2, 1.3, 0.4}, {2.1, 0.3, -0.7}, {0.5, -1.1, 1.9}}));
    }
}
