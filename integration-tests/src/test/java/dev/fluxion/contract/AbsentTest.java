package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where an argument is null, what happens is what the method itself does. */
class AbsentTest {
    private final double[] one = {1, 2};

    @TestFactory
    Stream<DynamicTest> theExceptionIsTheMethodsOwn() {
        return Stream.of(
                throwing("read", () -> Absent_Grad.readGrad(null, 2)),
                throwing("read, tangent", () -> Absent_Grad.readJvp(null, 2, one, 1)),
                throwing("read, curvature", () -> Absent_Grad.readHvp(null, 2, one, 1)),
                throwing("written", () -> Absent_Grad.writtenGrad(null)),
                throwing("written, into", () -> Absent_Grad.writtenGradInto(null, one)),
                throwing("written, added", () -> Absent_Grad.writtenGradAdd(null, one)),
                throwing("written, tangent", () -> Absent_Grad.writtenJvp(null, one)),
                throwing("written, curvature", () -> Absent_Grad.writtenHvp(null, one)),
                throwing("rows", () -> Absent_Grad.rowsGrad(null)),
                throwing("a row", () -> Absent_Grad.rowsGrad(new double[][] {{1}, null})),
                throwing(
                        "a row, into",
                        () -> Absent_Grad.rowsGradInto(new double[][] {{1}, null}, new double[][] {{1}, null})),
                throwing("rows, tangent", () -> Absent_Grad.rowsJvp(null, null)),
                throwing("single", () -> Absent_Grad.singleGrad(null)),
                throwing("single, into", () -> Absent_Grad.singleGradInto(null, new float[1])),
                throwing("out", () -> Absent_Grad.filledVjp(null, one, new double[] {1, 1})),
                throwing("out, tangent", () -> Absent_Grad.filledJvp(null, one, null)),
                throwing("no out", () -> Absent_Grad.filledVjp(one, null, null)),
                throwing("no out, tangent", () -> Absent_Grad.filledJvp(one, null, one)));
    }

    private static DynamicTest throwing(String name, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThatIllegalArgumentException().isThrownBy(call).withMessage("w is missing"));
    }

    @Test
    void aMethodThatDoesWithoutAnArrayHasItsGradient() {
        Absent_Grad.OptionalGrad without = Absent_Grad.optionalGrad(null, 3);
        assertThat(without.value()).isEqualTo(9);
        assertThat(without.dx()).isEqualTo(6);
        assertThat(without.dw()).isNull();
        assertThat(Absent_Grad.optionalJvp(null, 3, null, 2).valueDot()).isEqualTo(12);
        assertThat(Absent_Grad.optionalGrad(one, 3).dw()).containsExactly(3, 0);
    }
}
