package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AliasesTest {
    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void equalArraysAreNotTheSameArray() {
        Aliases.distinct("y", new double[] {1}, "x", new double[] {1});
        Aliases.distinct("y", new double[][] {{1}}, "x", new double[][] {{1}});
        Aliases.distinctRows("y", new double[][] {{1}, {1}});
    }

    @Test
    void nothingIsSharedThroughNullOrThroughEmptyArrays() {
        double[] empty = {};
        Aliases.distinct("y", null, "x", null);
        Aliases.distinct("y", empty, "x", empty);
        Aliases.distinct("y", new double[][] {null, empty}, "x", new double[][] {null, empty});
        Aliases.distinctRows("y", new double[][] {null, null, empty, empty});
        Aliases.distinctRows("y", null);
    }

    @Test
    void oneArrayForTwoParametersIsRefused() {
        double[] a = {1, 2};
        double[][] b = {a};
        refused("y and x are the same array", () -> Aliases.distinct("y", a, "x", a));
        refused("y and x are the same array", () -> Aliases.distinct("y", b, "x", b));
    }

    @Test
    void aCloneOfAnArrayOfArraysSharesItsRows() {
        double[][] x = {{1}, {2}};
        refused("dx[0] and x[0] are the same array", () -> Aliases.distinct("dx", x.clone(), "x", x));
    }

    @Test
    void oneRowGivenAsAParameterIsRefusedEitherWayRound() {
        double[] row = {1};
        double[][][] x = {{{0}}, {{0}, row}};
        refused("y and x[1][1] are the same array", () -> Aliases.distinct("y", row, "x", x));
        refused("x[1][1] and y are the same array", () -> Aliases.distinct("x", x, "y", row));
    }

    @Test
    void theSameRowTwiceIsRefusedAtAnyDepth() {
        double[] row = {1};
        refused(
                "dx[0] and dx[3] are the same array",
                () -> Aliases.distinctRows("dx", new double[][] {row, {2}, {3}, row}));
        refused(
                "dx[0][1] and dx[1][0] are the same array",
                () -> Aliases.distinctRows("dx", new double[][][] {{{2}, row}, {row}}));
    }

    @Test
    void oneObjectIsNotGivenTwice() {
        Object object = new Object();
        Aliases.distinctObjects("a", object, "b", new Object());
        Aliases.distinctObjects("a", null, "b", null);
        refused(
                "self and target are the same object, which the method changes",
                () -> Aliases.distinctObjects("self", object, "target", object));
    }
}
