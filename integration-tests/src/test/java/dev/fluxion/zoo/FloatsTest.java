package dev.fluxion.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradient of a method over float is that of the same method over double, to what a float can hold. */
class FloatsTest {
    private static final double FLOAT_PRECISION = 1e-6;

    @ParameterizedTest
    @MethodSource("twins")
    void aFloatMethodHasTheGradientOfItsTwin(Model single, Model twin) throws Throwable {
        double[] expected = ModelChecks.gradient(twin);
        double[] actual = ModelChecks.gradient(single);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(FLOAT_PRECISION * (1 + Math.abs(expected[i]))));
        }
    }

    @TestFactory
    Stream<DynamicNode> whatElseHoldsOfEveryMethod() {
        return ModelChecks.withoutDifferences(twins().map(pair -> pair[0]).toArray(Model[]::new));
    }

    static Stream<Model[]> twins() {
        return Stream.of(
                new Model[] {
                    Model.of(Floats.class, "horner", new float[] {1f, -0.5f, 0.25f}, 1.5f),
                    Model.of(Floats.class, "hornerTwin", new double[] {1, -0.5, 0.25}, 1.5)
                },
                new Model[] {
                    Model.of(Floats.class, "mixed", 0.75f, 1.25, 4), Model.of(Floats.class, "mixedTwin", 0.75, 1.25, 4)
                },
                new Model[] {
                    Model.of(Floats.class, "widened", new float[][] {{0.5f, 0.25f}, {-0.75f}}, 1.5f),
                    Model.of(Floats.class, "widenedTwin", new double[][] {{0.5, 0.25}, {-0.75}}, 1.5)
                });
    }
}
