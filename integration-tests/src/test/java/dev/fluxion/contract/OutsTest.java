package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The derivatives of methods whose results are arrays, against those worked out by hand. */
class OutsTest {
    private final double[] x = {3, 4};

    @Test
    void anOutArrayIsFilledAndItsTangentReturned() {
        double[] y = {7, 7};
        assertThat(Outs_Grad.squaresJvp(x, y, new double[] {1, 2}).yDot()).containsExactly(6, 16);
        assertThat(y).containsExactly(9, 16);
    }

    @Test
    void theAdjointOfAnOutArrayIsReadOnly() {
        double[] yBar = {1, 2};
        assertThat(Outs_Grad.squaresVjp(x, new double[2], yBar).dx()).containsExactly(6, 16);
        assertThat(yBar).containsExactly(1, 2);
    }

    @Test
    void anOutArrayInWrtHasADerivativeWithRespectToWhatItHeld() {
        var vjp = Outs_Grad.scaledVjp(x, new double[] {5, 6}, 1, new double[] {1, 2});
        assertThat(vjp.value()).isEqualTo(141);
        assertThat(vjp.dx()).containsExactly(2 * 5 * 3 + 5, 2 * 6 * 4 + 2 * 6);
        assertThat(vjp.dy()).containsExactly(3 * 3 + 3, 4 * 4 + 2 * 4);
        var jvp = Outs_Grad.scaledJvp(x, new double[] {5, 6}, new double[] {1, 0}, new double[] {0, 1});
        assertThat(jvp.valueDot()).isEqualTo(2 * 5 * 3 + 4 * 4);
        assertThat(jvp.yDot()).containsExactly(5, 4);
    }

    @Test
    void anArrayResultTakesAnAdjointOfItsOwnShape() {
        var vjp = Outs_Grad.sinesVjp(x, 2, new double[] {1, 10});
        assertThat(vjp.value()).containsExactly(2 * Math.sin(3), 2 * Math.sin(4));
        assertThat(vjp.dx()).containsExactly(new double[] {2 * Math.cos(3), 20 * Math.cos(4)}, within(1e-14));
        assertThat(vjp.dk()).isCloseTo(Math.sin(3) + 10 * Math.sin(4), within(1e-14));
    }

    @Test
    void anAdjointThatIsTheOutArrayItselfIsRefused() {
        double[] y = new double[2];
        assertThatThrownBy(() -> Outs_Grad.squaresVjp(x, y, y))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("y and yBar are the same array");
        assertThat(y).containsExactly(0, 0);
    }

    @Test
    void anAdjointOfTheValueOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> Outs_Grad.sinesVjp(x, 2, new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valueBar: length 3, but value has length 2");
        assertThatThrownBy(() -> Outs_Grad.sinesVjp(x, 2, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valueBar: null, but value has length 2");
        assertThatThrownBy(() -> Outs_Grad.outerVjp(x, new double[][] {{1, 1}, {1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valueBar[1]: length 1, but value[1] has length 2");
        assertThatThrownBy(() -> Outs_Grad.roundedVjp(new float[2], new float[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valueBar: length 1, but value has length 2");
        assertThatThrownBy(() -> Outs_Grad.constantVjp(x, new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valueBar: length 1, but value has length 2");
    }

    @Test
    void adjointsAreCheckedBeforeTheOutArrayIsFilled() {
        double[] y = {7, 7};
        assertThatThrownBy(() -> Outs_Grad.squaresVjp(x, y, new double[3])).hasMessageContaining("yBar");
        assertThat(y).containsExactly(7, 7);
    }

    @Test
    void anAdjointOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> Outs_Grad.squaresVjp(x, new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yBar")
                .hasMessageContaining("3")
                .hasMessageContaining("2");
    }
}
