package dev.fluxion.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fluxion.harness.Companion;
import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import dev.fluxion.harness.Values;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** {@code @Checkpointed}. */
class CheckpointsTest {
    private static final double[] U = {0.1, 0.4, 1.0, 0.3, -0.2};
    private static final double[] DIRECTION = {1, -2, 0.5, 3, -1};

    @TestFactory
    Stream<DynamicNode> checkpointedLoops() {
        return ModelChecks.of(
                Model.of(Checkpoints.class, "logistic", 0.3, 3.1, 5),
                Model.of(Checkpoints.class, "heat", U, 0.1, 7),
                Model.of(Checkpoints.class, "fresh", U, 0.3, 5),
                Model.of(Checkpoints.class, "nested", U, 0.3, 4));
    }

    @TestFactory
    Stream<DynamicNode> theNumbersAreThoseOfThePlainLoopBitForBit() {
        return Stream.of(0, 1, 2, 3, 4, 10, 17, 50)
                .flatMap(n -> Stream.of(
                        same("logistic", n, new Object[] {0.3, 3.7}, new Object[] {1.0, -0.5}),
                        same("heat", n, new Object[] {U, 0.1}, new Object[] {DIRECTION, 0.7}),
                        same("fresh", n, new Object[] {U, 0.3}, new Object[] {DIRECTION, 0.7}),
                        same("nested", n, new Object[] {U, 0.3}, new Object[] {DIRECTION, 0.7})));
    }

    private static DynamicNode same(String method, int n, Object[] at, Object[] direction) {
        return dynamicTest(method + " " + n, () -> {
            Object[] args = {at[0], at[1], n};
            Object[] along = {at[0], at[1], n, direction[0], direction[1]};
            assertSame(method, "Grad", args);
            assertSame(method, "Jvp", along);
            assertSame(method, "Hvp", along);
        });
    }

    private static void assertSame(String method, String mode, Object... args) throws Throwable {
        Companion companion = Companion.of(Checkpoints.class);
        Object[] segments = Companion.components(companion.call(method + mode, Values.copies(args)));
        Object[] plain = Companion.components(companion.call(method + "Plain" + mode, Values.copies(args)));
        assertThat(Values.text(segments)).isEqualTo(Values.text(plain));
    }
}
