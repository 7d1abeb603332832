package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What Java allows in an expression, and what passes through. */
class LanguageTest {
    @TestFactory
    Stream<DynamicNode> evaluationOrder() {
        return ModelChecks.of(
                Model.of(EvaluationOrder.class, "storeInIndex", new double[] {0.3, 0.8, 1.1, 0.6}, 1.2),
                Model.of(EvaluationOrder.class, "increments", 1.2),
                Model.of(EvaluationOrder.class, "assignmentsAsValues", 1.2, 0.7),
                Model.of(EvaluationOrder.class, "shortCircuits", 1.2, 0.7),
                Model.of(EvaluationOrder.class, "shortCircuits", 0.2, 0.3),
                Model.of(EvaluationOrder.class, "narrowing", 1.3, 3),
                Model.of(EvaluationOrder.class, "loopHeaders", new double[] {0.3, 0.8, 1.1, 0.6}),
                Model.of(EvaluationOrder.class, "chained", 1.2, 0.7),
                Model.of(
                        EvaluationOrder.class, "arrayReplaced", new double[] {0.3, 0.8}, new double[] {1.1, 0.6}, 1.2));
    }

    @TestFactory
    Stream<DynamicNode> arrays() {
        return ModelChecks.of(
                Model.of(ArrayForms.class, "initialisers", 1.2, 0.7),
                Model.of(ArrayForms.class, "copies", new double[] {0.3, 0.8, 1.1}),
                Model.of(ArrayForms.class, "rows", new double[][] {{0.3, 0.8}, {1.4, 1.1}}, 1.2),
                Model.of(ArrayForms.class, "cube", 2, new double[][][] {{{0.3}, {0.8}}, {{0.1, 0.2}, {0.4, 0.9}}}, 1.2),
                Model.of(ArrayForms.class, "reallocated", 1.2, 5),
                Model.of(ArrayForms.class, "overwritten", new double[] {0.3, 0.8, 1.1, 0.4, 0.7}, 1.2),
                Model.of(ArrayForms.class, "aliasByBranch", new double[] {0.3, 0.8}, new double[] {1.1, 0.6}, 0.7),
                Model.of(ArrayForms.class, "aliasByBranch", new double[] {0.3, 0.8}, new double[] {1.1, 0.6}, 1.7),
                Model.of(ArrayForms.class, "aliasByBranch", new double[] {0.3, 0.8}, new double[] {1.1, 0.6}, 3.7),
                Model.of(ArrayForms.class, "insertionSort", new double[] {0.8, 0.3, 1.1, 0.6}));
    }

    @TestFactory
    Stream<DynamicNode> helpers() {
        return ModelChecks.of(
                Model.of(Helpers.class, "overloads", 1.2, 0.75f, 3),
                Model.of(Helpers.class, "arrayPassedAround", new double[] {0.3, 0.8}, 1.2),
                Model.of(Helpers.class, "arrayPassedAround", new double[] {0.3, 0.8}, -1.2),
                Model.of(Helpers.class, "callInCondition", 1.2, 20.0),
                Model.of(Helpers.class, "callInCondition", 1.2, 2.0));
    }

    @TestFactory
    Stream<DynamicNode> passengers() {
        return ModelChecks.of(
                Model.of(Passengers.class, "integers", 1.2, (byte) 3, (short) 5, 'c', 7, 11L, true),
                Model.of(Passengers.class, "integers", 1.2, (byte) -3, (short) 5, 'a', 7, -11L, false),
                Model.of(Passengers.class, "text", "a1b2", 1.2, new StringBuilder()),
                Model.of(Passengers.class, "narrowed", 1.23, 2.7),
                Model.of(Passengers.class, "objects", 1.2, List.of("ab", " ", "cde"), new int[] {1, 2}));
    }

    @TestFactory
    Stream<DynamicNode> guards() {
        return ModelChecks.of(
                Model.of(Guards.class, "logGamma", 3.3),
                Model.of(Guards.class, "logGamma", 0.3),
                Model.of(Guards.class, "meanSquare", new double[] {0.3, 0.8}, "a"),
                Model.of(Guards.class, "nanChecks", 1.2, 0.7),
                Model.of(Guards.class, "nanChecks", 0.2, 0.7));
    }
}
