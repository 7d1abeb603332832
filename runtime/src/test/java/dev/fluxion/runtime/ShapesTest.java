package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final double[] THREE = new double[3];
    private static final double[] FIVE = new double[5];

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void equalLengthsPass() {
        Shapes.sameShape("dw", FIVE, "w", new double[5]);
        Shapes.sameShape("dw", new float[2], "w", new float[2]);
        Shapes.sameShape("dw", new double[0], "w", new double[0]);
    }

    @Test
    void anotherLengthIsRefusedWithBothNamesAndLengths() {
        refused("dw: length 3, but w has length 5", () -> Shapes.sameShape("dw", THREE, "w", FIVE));
        refused("vDot: length 1, but v has length 0", () -> Shapes.sameShape("vDot", new float[1], "v", new float[0]));
    }

    @Test
    void nullIsRefusedUnlessTheParameterIsNull() {
        refused("dw: null, but w has length 5", () -> Shapes.sameShape("dw", (double[]) null, "w", FIVE));
        refused("dw: null, but w has length 1", () -> Shapes.sameShape("dw", (float[]) null, "w", new float[1]));
        Shapes.sameShape("dw", FIVE, "w", (double[]) null);
        Shapes.sameShape("dw", (float[]) null, "w", (float[]) null);
        Shapes.sameShape("dw", new double[1][2], "w", (double[][]) null);
    }

    @Test
    void raggedRowsOfTheSameLengthsPass() {
        double[][] ragged = {{1}, {}, {1, 2, 3}, null};
        Shapes.sameShape("dx", new double[][] {{0}, {}, {0, 0, 0}, {4}}, "x", ragged);
    }

    @Test
    void aRowOfAnotherLengthIsRefusedByItsIndex() {
        double[][] x = {FIVE, FIVE, FIVE};
        double[][] dx = {FIVE, FIVE, THREE};
        refused("dx[2]: length 3, but x[2] has length 5", () -> Shapes.sameShape("dx", dx, "x", x));
        refused("dx: length 1, but x has length 3", () -> Shapes.sameShape("dx", new double[][] {THREE}, "x", x));
        refused(
                "dx[1]: null, but x[1] has length 5",
                () -> Shapes.sameShape("dx", new double[][] {FIVE, null, FIVE}, "x", x));
    }

    @Test
    void theFirstWrongPlaceOfADeepArrayIsNamed() {
        float[][][] x = new float[4][3][2];
        float[][][] dx = new float[4][3][2];
        Shapes.sameShape("dx", dx, "x", x);
        dx[3][1] = new float[9];
        refused("dx[3][1]: length 9, but x[3][1] has length 2", () -> Shapes.sameShape("dx", dx, "x", x));
    }

    @Test
    void theTangentOfBoxedNumbersIsOfPrimitives() {
        Double[][] x = {{1.0, 2.0}, {3.0}};
        Shapes.sameShape("dx", new double[][] {{0, 0}, {0}}, "x", x);
        refused(
                "dx[1]: length 2, but x[1] has length 1",
                () -> Shapes.sameShape("dx", new double[][] {{0, 0}, {0, 0}}, "x", x));
    }
}
