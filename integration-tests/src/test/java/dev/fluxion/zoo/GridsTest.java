package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Arrays stepped through time, in place or with buffers that change places. */
class GridsTest {
    @TestFactory
    Stream<DynamicNode> stencilsInPlace() {
        return ModelChecks.of(
                Model.of(Stencil.class, "roughness", new double[] {0.3, -0.2, 0.9, 1.1, 0.5}, 3, 0.3),
                Model.of(Stencil.class, "prefixProducts", new double[] {1.1, 0.7, -1.3, 0.9}));
    }

    @TestFactory
    Stream<DynamicNode> buffersThatChangePlaces() {
        return ModelChecks.of(
                Model.of(HeatEquation.class, "energy", new double[] {0.1, 0.9, 0.4, -0.3, 0.2, 0.7}, 0.8, 0.05, 5),
                Model.of(
                        HeatEquation.class,
                        "inPlace",
                        new double[] {0.6, 0.9, 0.4, 0.7},
                        new double[] {0.0, 0.0, 0.0, 0.0},
                        3),
                Model.of(
                        HeatEquation.class,
                        "inPlace",
                        new double[] {0.6, 0.9, 0.4, 0.7},
                        new double[] {0.1, 0.2, 0.3, 0.4},
                        0),
                Model.of(
                        WaveEquation.class,
                        "amplitude",
                        new double[][] {{0.1, 0.5, 0.9, 0.4, 0.2}, {0.2, 0.6, 0.8, 0.5, 0.1}, {0.0, 0.1, 0.2, 0.3, 0.4}
                        },
                        0.6,
                        4));
    }

    @TestFactory
    Stream<DynamicNode> differentialEquations() {
        return ModelChecks.of(
                Model.of(RungeKutta.class, "vanDerPol", new double[] {1.2, -0.3}, 0.8, 0.1, 4, new double[2])
                        .wrt(0, 1),
                Model.of(RungeKutta.class, "pendulum", 0.4, 0.1, 9.81, 0.02, 20),
                Model.of(
                        RungeKutta.class,
                        "bodies",
                        new double[][] {{0.0, 0.1}, {1.0, 0.3}, {-0.4, 0.9}},
                        new double[][] {{0.0, 0.2}, {-0.1, 0.0}, {0.3, 0.1}},
                        new double[] {1.0, 0.5, 0.7},
                        0.05,
                        3));
    }

    @TestFactory
    Stream<DynamicNode> transforms() {
        return ModelChecks.of(Model.of(
                Fourier.class,
                "power",
                new double[] {0.3, 0.8, -0.4, 1.1, 0.2, 0.9, -0.7, 0.5},
                new double[] {0.0, 0.1, 0.2, 0.0, -0.3, 0.4, 0.1, 0.2},
                3));
    }
}
