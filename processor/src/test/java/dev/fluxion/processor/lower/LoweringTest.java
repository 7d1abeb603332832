package dev.fluxion.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each method of the classes in {@code resources/lower} does what its lowered form does, to the bit, failures included. */
final class LoweringTest {
    @TestFactory
    Stream<DynamicTest> evaluationKeepsValuesFailuresAndOrder() {
        return methodsOf("Evaluation");
    }

    @TestFactory
    Stream<DynamicTest> arraysAreReadWrittenMadeAndShared() {
        return methodsOf("ArraysOfAllKinds");
    }

    @TestFactory
    Stream<DynamicTest> controlFlowBecomesData() {
        return methodsOf("ControlFlow");
    }

    @TestFactory
    Stream<DynamicTest> exceptionsBecomeExits() {
        return methodsOf("Exceptions");
    }

    @TestFactory
    Stream<DynamicTest> receiversAreParameters() {
        return methodsOf("Instances");
    }

    private static Stream<DynamicTest> methodsOf(String className) {
        Specimen specimen = Specimen.of(className, Sources.text(className));
        Class<?> original = specimen.load(className);
        Class<?> lowered = specimen.load("Lowered");
        return specimen.results.keySet().stream()
                .filter(method -> Arguments.isUnique(original, method))
                .map(method -> DynamicTest.dynamicTest(method, () -> compare(original, lowered, method)));
    }

    private static void compare(Class<?> original, Class<?> lowered, String method) {
        for (List<Object> arguments : Arguments.of(original, method)) {
            assertThat(Comparison.run(lowered, method + "_" + method, arguments))
                    .as("%s%s", method, Comparison.text(arguments.toArray()))
                    .isEqualTo(Comparison.run(original, method, arguments));
        }
    }
}
