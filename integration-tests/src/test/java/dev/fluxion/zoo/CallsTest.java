package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Methods that call those of other classes: of the same file, and of other files through their companions. */
class CallsTest {
    @TestFactory
    Stream<DynamicNode> helpersInOtherClassesOfTheFile() {
        return ModelChecks.of(
                Model.of(OtherClasses.class, "everywhere", 0.7, 1.2),
                Model.of(OtherClasses.class, "overloads", 1.3, 2),
                Model.of(OtherClasses.class, "roundAbout", 0.6, 3));
    }

    @TestFactory
    Stream<DynamicNode> numbersGivenToOtherFiles() {
        return ModelChecks.of(
                Model.of(Callers.class, "straight", 0.7, 1.2),
                Model.of(Callers.class, "inLoopsAndBranches", 0.9, 5),
                Model.of(Callers.class, "inLoopsAndBranches", 0.9, 0),
                Model.of(Callers.class, "varargs", 0.7, 1.2),
                Model.of(Callers.class, "parametersOutsideWrt", 0.7, 1.2),
                Model.of(Callers.class, "converged", 2.0),
                Model.of(Callers.class, "recursion", 0.4, 5),
                Model.of(Callers.class, "ofObjects", 0.4, 3),
                Model.of(Callers.class, "constantArguments", 0.4));
    }

    @TestFactory
    Stream<DynamicNode> floatsGivenToOtherFiles() {
        return ModelChecks.withoutDifferences(Model.of(Callers.class, "single", 0.7f, 1.2));
    }

    @TestFactory
    Stream<DynamicNode> arraysGivenToOtherFiles() {
        double[] a = {0.7, 1.2, -0.4};
        return ModelChecks.of(
                Model.of(Callers.class, "polynomial", a, 0.8),
                Model.of(Callers.class, "written", a, 0.8),
                Model.of(Callers.class, "out", a, 0.8),
                Model.of(Callers.class, "returned", a, new double[] {0.9, 0.2}, 0.8),
                Model.of(Callers.class, "rows", new double[][] {{0.3, 1.1}, {0.5, -0.2}}, 0.8),
                Model.of(Callers.class, "throughHelpers", a, 0.8));
    }
}
