package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.harness.Companion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mode HVP, against second derivatives worked out by hand. */
class HessianVectorTest {
    private final double[][] x = {{3, 4}, {5}};
    private final double[] w = {1, 2};

    @Test
    void theRecordHasValueGradientAndProductInTheOrderAndTypesOfTheParameters() {
        assertThat(components(Curved_Grad.RowsHvp.class))
                .containsExactly("double value", "double[][] dx", "float dscale", "double[][] hx", "float hscale");
        assertThat(Companion.of(Curved.class).type().getDeclaredMethods())
                .extracting("name")
                .contains("rowsHvp", "scaledHvp", "inPlaceHvp")
                .doesNotContain("hvp");
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map((RecordComponent c) -> c.getType().getSimpleName() + " " + c.getName())
                .toList();
    }

    @Test
    void valueGradientAndProductComeInOneCall() {
        Curved_Grad.RowsHvp hvp = Curved_Grad.rowsHvp(x, w, 2, new double[][] {{1, 10}, {100}}, 0.5f);
        assertThat(hvp.value()).isEqualTo((3 * 4 + 2 * 5) * 2);
        assertThat(hvp.dx()[0]).containsExactly(2 * 4, 2 * 3);
        assertThat(hvp.dx()[1]).containsExactly(2 * 2);
        assertThat(hvp.dscale()).isEqualTo(22f);
        assertThat(hvp.hx()[0]).containsExactly(2 * 10 + 0.5 * 4, 2 * 1 + 0.5 * 3);
        assertThat(hvp.hx()[1]).containsExactly(0.5 * 2);
        assertThat(hvp.hscale()).isEqualTo(4 * 1 + 3 * 10 + 2 * 100);
    }

    @Test
    void anOutArrayInWrtCountsAsItWasOnEntryAndIsFilledOnce() {
        Curved.calls = 0;
        double[] y = {5, 6};
        double[] yDot = {0, 1};
        Curved_Grad.ScaledHvp hvp = Curved_Grad.scaledHvp(new double[] {3, 4}, y, new double[] {1, 0}, yDot);
        assertThat(hvp.value()).isEqualTo(5 * 9 + 6 * 16);
        assertThat(hvp.dx()).containsExactly(2 * 5 * 3, 2 * 6 * 4);
        assertThat(hvp.dy()).containsExactly(9, 16);
        assertThat(hvp.hx()).containsExactly(2 * 5, 2 * 4);
        assertThat(hvp.hy()).containsExactly(2 * 3, 0);
        assertThat(y).containsExactly(15, 24);
        assertThat(yDot).containsExactly(0, 1);
        assertThat(Curved.calls).isEqualTo(1);
    }

    @Test
    void argumentsAndDirectionsStayAsTheyWere() {
        double[] at = {2, 3};
        double[] along = {1, -1};
        Curved_Grad.InPlaceHvp hvp = Curved_Grad.inPlaceHvp(at, along);
        assertThat(at).containsExactly(2, 3);
        assertThat(along).containsExactly(1, -1);
        assertThat(hvp.dx()).containsExactly(new double[] {4 * 8 * 81, 4 * 16 * 27}, within(1e-9));
        assertThat(hvp.hx())
                .containsExactly(new double[] {12 * 4 * 81 - 16 * 8 * 27, 16 * 8 * 27 - 12 * 16 * 9}, within(1e-9));
    }

    @Test
    void aDirectionOfAnotherShapeIsRefusedBeforeAnythingIsWritten() {
        double[] y = {5, 6};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Curved_Grad.scaledHvp(new double[2], y, new double[3], new double[2]))
                .withMessage("xDot: length 3, but x has length 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Curved_Grad.rowsHvp(x, w, 2, new double[][] {{1, 10}, {100, 1}}, 0))
                .withMessage("xDot[1]: length 2, but x[1] has length 1");
        assertThat(y).containsExactly(5, 6);
    }

    @Test
    void aDirectionThatIsAnArrayWhichTheMethodWritesIsRefused() {
        double[] same = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Curved_Grad.scaledHvp(new double[2], same, new double[2], same))
                .withMessage("y and yDot are the same array");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Curved_Grad.inPlaceHvp(same, same))
                .withMessage("x and xDot are the same array");
    }
}
