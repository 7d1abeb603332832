package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import dev.fluxion.zoo.Switches.Shape;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every way through a method. */
class ControlFlowTest {
    @TestFactory
    Stream<DynamicNode> jumps() {
        return ModelChecks.of(
                Model.of(Jumps.class, "returnFromNestedLoops", new double[][] {{0.3, 0.8}, {1.4, 1.1}}, 3.0),
                Model.of(Jumps.class, "returnFromNestedLoops", new double[][] {{0.3, 0.8}, {1.4, 1.1}}, 30.0),
                Model.of(Jumps.class, "labels", (Object)
                        new double[][] {{0.3, 0.8}, {1.4, -1.1, 3.0}, {6.0, 2.0}, {0.5, 11.0}, {7.0, 7.5}}),
                Model.of(Jumps.class, "labelledBlock", 2.5, 1.1),
                Model.of(Jumps.class, "labelledBlock", 1.5, 2.1),
                Model.of(Jumps.class, "labelledBlock", 1.5, 1.1),
                Model.of(Jumps.class, "early", 1.5, 2.0),
                Model.of(Jumps.class, "early", 2.0, 3.0),
                Model.of(Jumps.class, "early", 2.0, -1.0),
                Model.of(Jumps.class, "early", 0.3, 0.2),
                Model.of(Jumps.class, "early", 4.0, 4.1),
                Model.of(Jumps.class, "doWhile", 0.7, 5),
                Model.of(Jumps.class, "doWhile", -2.7, 5),
                Model.of(Jumps.class, "doWhile", 1.2, 0),
                Model.of(Jumps.class, "endless", 1.3),
                Model.of(Jumps.class, "endless", 0.2),
                Model.of(Jumps.class, "switchInsideLoop", 1.2, new int[] {0, 1, 2, 3, 0, 9, 1}),
                Model.of(Jumps.class, "switchInsideLoop", 1.2, new int[] {2, 5, 1}),
                Model.of(Jumps.class, "switchInsideLoop", 1.2, new int[0]));
    }

    @TestFactory
    Stream<DynamicNode> switches() {
        return ModelChecks.of(
                Model.of(Switches.class, "byEnum", Shape.LINEAR, 1.2),
                Model.of(Switches.class, "byEnum", Shape.SQUARE, 1.2),
                Model.of(Switches.class, "byEnum", Shape.ROOT, 1.2),
                Model.of(Switches.class, "byEnum", Shape.ROOT, -1.2),
                Model.of(Switches.class, "arrows", "sum", 1.2, 0.7),
                Model.of(Switches.class, "arrows", "times", 1.2, 0.7),
                Model.of(Switches.class, "arrows", "other", 1.2, 0.7),
                Model.of(Switches.class, "expression", '+', 1.2, 0.7),
                Model.of(Switches.class, "expression", '*', 1.2, 0.7),
                Model.of(Switches.class, "expression", '/', 1.2, 0.7),
                Model.of(Switches.class, "expression", '?', 1.2, 0.7),
                Model.of(Switches.class, "oldYield", 1, 1.2),
                Model.of(Switches.class, "oldYield", 3, 1.2),
                Model.of(Switches.class, "oldYield", 4, 1.2),
                Model.of(Switches.class, "enumExpression", Shape.LINEAR, 1.2),
                Model.of(Switches.class, "enumExpression", Shape.ROOT, 1.2),
                Model.of(Switches.class, "enumExpression", Shape.SINE, 1.2));
    }

    @TestFactory
    Stream<DynamicNode> exceptions() {
        return ModelChecks.of(
                Model.of(Exceptions.class, "fallback", new double[] {0.3, 0.8}, 1, 1.2),
                Model.of(Exceptions.class, "fallback", new double[] {0.3, 0.8}, 7, 1.2),
                Model.of(Exceptions.class, "cleanUp", 1.2, 2),
                Model.of(Exceptions.class, "cleanUp", 1.2, 3),
                Model.of(Exceptions.class, "cleanUp", 1.2, 0),
                Model.of(Exceptions.class, "finallyReturns", 0.7),
                Model.of(Exceptions.class, "finallyReturns", 2.7),
                Model.of(Exceptions.class, "nested", 1.2, "x234"),
                Model.of(Exceptions.class, "nested", 1.2, "1234"),
                Model.of(Exceptions.class, "thrownByHelper", 1.7, 0.6),
                Model.of(Exceptions.class, "halfWritten", new double[] {0.3, 0.8, 1.1}, new int[] {0, 1, 0}),
                Model.of(Exceptions.class, "halfWritten", new double[] {0.3, 0.8, 1.1}, new int[] {0, 1, 2}),
                Model.of(Exceptions.class, "readByHelper", new double[] {0.3, 0.8}, 1, 1.2),
                Model.of(Exceptions.class, "readByHelper", new double[] {0.3, 0.8}, 2, 1.2));
    }

    @TestFactory
    Stream<DynamicNode> loops() {
        return ModelChecks.of(
                Model.of(Loops.class, "zeroTrips", 1.2, 3),
                Model.of(Loops.class, "zeroTrips", 1.2, 8),
                Model.of(Loops.class, "boundChanges", 1.2, 9),
                Model.of(Loops.class, "realCounter", 0.17, 1.2),
                Model.of(Loops.class, "down", new double[] {0.3, 0.8, 1.1, 0.6}),
                Model.of(Loops.class, "triangular", (Object)
                        new double[][] {{0.3, 1.2, 0.4}, {0.7, -0.4, 0.9}, {1.3, 0.2, 0.6}}),
                Model.of(Loops.class, "carriedThroughBranches", new double[] {0.3, -1.2, 0.4, 1.7, -0.4, 0.9}, 1.3));
    }
}
