package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Arrays in loops: new ones, the same ones, and counters beside the loop's own. */
class ScratchTest {
    @TestFactory
    Stream<DynamicNode> scratch() {
        return ModelChecks.of(
                Model.of(Scratch.class, "madeAnew", new double[] {0.3, 1.1, -0.4}, 3),
                Model.of(Scratch.class, "carriedOn", new double[] {0.3, 1.1, -0.4}, 4),
                Model.of(Scratch.class, "chosenRow", new double[][] {{0.9, 1.1}, {0.7, 1.3}}, 5),
                Model.of(Scratch.class, "counters", new double[] {0.3, 1.1, -0.4, 0.6, 0.8, 1.2, 0.4}, 3),
                Model.of(Scratch.class, "counters", new double[] {0.3, 1.1}, 0),
                Model.of(Scratch.class, "borrowed", new double[] {0.3, 1.1, -0.4}, 3));
    }
}
