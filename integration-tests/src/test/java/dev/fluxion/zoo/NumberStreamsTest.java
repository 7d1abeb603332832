package dev.fluxion.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Streams of numbers. */
class NumberStreamsTest {
    private static final double[] X = {0.7, -1.2, 2.1, 0.4};

    @TestFactory
    Stream<DynamicNode> streamsThatEndInANumber() {
        return ModelChecks.of(
                Model.of(NumberStreams.class, "dot", X, new double[] {1.1, 0.2, -0.6, 2.0}),
                Model.of(NumberStreams.class, "norm", (Object) X),
                Model.of(NumberStreams.class, "meanOfPositive", X, 0.8),
                Model.of(NumberStreams.class, "meanOfPositive", new double[] {-1.0}, 0.8),
                Model.of(NumberStreams.class, "range", (Object) X),
                Model.of(NumberStreams.class, "reduced", X, 1.3),
                Model.of(NumberStreams.class, "collected", (Object) X),
                Model.of(NumberStreams.class, "guarded", X, 3.0),
                Model.of(NumberStreams.class, "guarded", X, 2.0),
                Model.of(NumberStreams.class, "quadraticForm", new double[][] {{1.0, 0.3}, {-0.2, 2.0}}, new double[] {
                    0.7, 1.9
                }));
    }

    @Test
    void aSumHasTheBitsThatTheJdkGivesIt() {
        Random random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            double[] x = random.doubles(1 + random.nextInt(30), -1, 1).toArray();
            Arrays.setAll(x, i -> x[i] * Math.pow(10, random.nextInt(20)));
            if (trial % 5 == 0) {
                x[random.nextInt(x.length)] = trial % 10 == 0 ? Double.POSITIVE_INFINITY : Double.MAX_VALUE;
            }
            assertThat(NumberStreams_Grad.normGrad(x).value()).isEqualTo(NumberStreams.norm(x));
        }
    }

    @Test
    void anEmptyStreamIsWhatItIsInJava() {
        double[] none = {};
        assertThat(NumberStreams_Grad.dotGrad(none, none).value()).isEqualTo(NumberStreams.dot(none, none));
        assertThat(NumberStreams_Grad.meanOfPositiveGrad(none, 0.3).dk()).isEqualTo(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> NumberStreams_Grad.reducedGrad(none, 1))
                .hasMessage("No value present")
                .isInstanceOf(java.util.NoSuchElementException.class);
    }
}
