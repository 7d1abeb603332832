package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is promised of arrays: those given as arguments, and those given for results. */
class BuffersTest {
    private final double[] a = {1, 2, 3};
    private final double[] b = {4, 5, 6};

    @Test
    void twoParametersThatAreOnlyReadAndCopiedMayBeTheSameArray() {
        double[] same = {3, 4};
        assertThat(Buffers_Grad.copiedJvp(same, same, same, new double[] {1, 0}).valueDot())
                .isEqualTo(3 * 3 + 3);
    }

    @Test
    void gradIntoOverwritesAndGradAddAdds() {
        double[] da = {7, 7, 7};
        double[] db = {8, 8, 8};
        assertThat(Buffers_Grad.dotGradInto(a, b, da, db)).isEqualTo(32);
        assertThat(da).containsExactly(4, 5, 6);
        assertThat(db).containsExactly(1, 2, 3);
        assertThat(Buffers_Grad.dotGradAdd(a, b, da, db)).isEqualTo(32);
        assertThat(da).containsExactly(8, 10, 12);
        assertThat(db).containsExactly(2, 4, 6);
    }

    @Test
    void anArgumentThatTheMethodWritesStaysAsItWas() {
        Buffers_Grad.WrittenGrad gradient = Buffers_Grad.writtenGrad(a, b);
        assertThat(gradient.value()).isEqualTo(8 * 8 + 14 * 14 + 22 * 22);
        assertThat(gradient.dtarget()).containsExactly(2 * 8 * 4, 2 * 14 * 5, 2 * 22 * 6);
        Buffers_Grad.writtenJvp(a, b, new double[3], new double[3]);
        Buffers_Grad.writtenGradInto(a, b, new double[3], new double[3]);
        assertThat(a).containsExactly(1, 2, 3);
    }

    @Test
    void anArrayOfIntegersThatTheMethodWritesStaysAsItWas() {
        int[] counts = {1, 1, 1};
        assertThat(Buffers_Grad.countedGrad(a, counts).da()).containsExactly(1, 2, 3);
        assertThat(counts).containsExactly(1, 1, 1);
    }

    @Test
    void theTangentsGivenStayAsTheyWere() {
        double[] aDot = {1, 0, 2};
        double[] bDot = {0, 1, 0};
        Buffers_Grad.writtenJvp(a, b, aDot, bDot);
        assertThat(aDot).containsExactly(1, 0, 2);
        assertThat(bDot).containsExactly(0, 1, 0);
    }

    @Test
    void lengthsAreCheckedBeforeAnythingIsWritten() {
        double[] da = {7, 7, 7};
        refused(() -> Buffers_Grad.dotGradInto(a, b, da, new double[2]), "b", "3", "2");
        refused(() -> Buffers_Grad.dotGradAdd(a, b, da, new double[4]), "b", "3", "4");
        assertThat(da).containsExactly(7, 7, 7);
        refused(() -> Buffers_Grad.dotJvp(a, b, new double[1], new double[3]), "a", "3", "1");
    }

    @Test
    void shapesAreCheckedRowByRow() {
        double[][] m = {{1, 2}, {3, 4}};
        double[][] dm = {{7, 7}, {7}};
        double[] v = {1, 2};
        double[] dv = {7, 7};
        refused(() -> Buffers_Grad.matrixGradInto(m, v, dm, dv), "m", "2", "1");
        refused(() -> Buffers_Grad.matrixGradInto(m, v, new double[3][2], dv), "m", "2", "3");
        assertThat(dm[0]).containsExactly(7, 7);
        assertThat(dv).containsExactly(7, 7);
    }

    @Test
    void anArrayThatIsWrittenMayNotBeAnotherArgumentToo() {
        refused(() -> Buffers_Grad.writtenGrad(a, a), "target", "source");
        refused(() -> Buffers_Grad.writtenJvp(a, a, new double[3], new double[3]), "target", "source");
    }

    @Test
    void aResultBufferMayNotBeAnArgumentOrAnotherBuffer() {
        double[] buffer = {7, 7, 7};
        refused(() -> Buffers_Grad.dotGradInto(a, b, a, buffer), "a", "da");
        refused(() -> Buffers_Grad.dotGradInto(a, b, buffer, a), "a", "db");
        refused(() -> Buffers_Grad.dotGradAdd(a, b, buffer, buffer), "da", "db");
        assertThat(a).containsExactly(1, 2, 3);
        assertThat(buffer).containsExactly(7, 7, 7);
    }

    @Test
    void argumentsThatAreOnlyReadMayBeTheSameArray() {
        Buffers_Grad.DotGrad gradient = Buffers_Grad.dotGrad(a, a);
        assertThat(gradient.da()).containsExactly(1, 2, 3);
        assertThat(gradient.db()).containsExactly(1, 2, 3);
    }

    @Test
    void gradIntoAllocatesNothingWhereNothingNeedBeRemembered() {
        double[] da = new double[3];
        double[] db = new double[3];
        assertThat(allocatedBy(() -> Buffers_Grad.dotGradInto(a, b, da, db))).isZero();
    }

    private static long allocatedBy(Runnable call) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        call.run();
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100; i++) {
            call.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void refused(ThrowingCallable call, String... named) {
        assertThatIllegalArgumentException().isThrownBy(call).satisfies(e -> {
            for (String name : named) {
                assertThat(e.getMessage()).containsPattern("\\b" + name + "\\b");
            }
        });
    }
}
