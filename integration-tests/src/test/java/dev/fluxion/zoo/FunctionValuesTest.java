package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Functions as values. */
class FunctionValuesTest {
    @TestFactory
    Stream<DynamicNode> functionsInLocals() {
        return ModelChecks.of(
                Model.of(FunctionValues.class, "locals", 0.7, 1.3),
                Model.of(FunctionValues.class, "chosen", 0.7, true),
                Model.of(FunctionValues.class, "chosen", 0.7, false),
                Model.of(FunctionValues.class, "boxed", 0.7, -0.4),
                Model.of(FunctionValues.class, "points", 0.7, -0.4),
                Model.of(FunctionValues.class, "writing", (Object) new double[] {0.3, -0.7, 1.1}));
    }

    @TestFactory
    Stream<DynamicNode> functionsPassedToHelpers() {
        return ModelChecks.of(
                Model.of(FunctionValues.class, "curried", 0.3, 0.6),
                Model.of(FunctionValues.class, "recursive", 1.7, 0.8, 3));
    }

    @TestFactory
    Stream<DynamicNode> functionsThatFail() {
        return ModelChecks.of(
                Model.of(FunctionValues.class, "failing", 1.3, 5.0),
                Model.of(FunctionValues.class, "failing", 1.3, 2.0),
                Model.of(FunctionValues.class, "failing", 1.3, 1.0));
    }

    @TestFactory
    Stream<DynamicNode> solvers() {
        return ModelChecks.of(
                Model.of(Solvers.class, "root", 1.2, 0.7),
                Model.of(Solvers.class, "decay", 0.7, 0.1, 1.9),
                Model.of(Solvers.class, "secant", 1.2, 0.7),
                Model.of(Solvers.class, "oscillator", new double[] {1.1, 0.3}, 0.7));
    }
}
