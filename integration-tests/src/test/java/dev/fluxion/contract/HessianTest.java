package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mode HESSIAN, against second derivatives worked out by hand. */
class HessianTest {
    @Test
    void inputsAreFlattenedInTheirOrderRowByRowHoweverLongTheRowsAre() {
        Curved_Grad.RowsHessian all =
                Curved_Grad.rowsHessian(new double[][] {{3, 4}, {}, {5}}, new double[] {1, 9, 2}, 2);
        assertThat(all.value()).isEqualTo((3 * 4 + 9 + 2 * 5) * 2);
        assertThat(all.gradient()).containsExactly(2 * 4, 2 * 3, 2 * 2, 31);
        assertThat(all.hessian())
                .isDeepEqualTo(new double[][] {{0, 2, 0, 4}, {2, 0, 0, 3}, {0, 0, 0, 2}, {4, 3, 2, 0}});
    }

    @Test
    void anOutArrayIsFilledOnceAndCountsAsItWasOnEntry() {
        Curved.calls = 0;
        double[] y = {5, 6};
        Curved_Grad.ScaledHessian all = Curved_Grad.scaledHessian(new double[] {3, 4}, y);
        assertThat(all.gradient()).containsExactly(2 * 5 * 3, 2 * 6 * 4, 9, 16);
        assertThat(all.hessian())
                .isDeepEqualTo(new double[][] {{10, 0, 6, 0}, {0, 12, 0, 8}, {6, 0, 0, 0}, {0, 8, 0, 0}});
        assertThat(y).containsExactly(15, 24);
        assertThat(Curved.calls).isEqualTo(1);
    }

    @Test
    void argumentsStayAsTheyWere() {
        double[] x = {2, 3};
        double[][] hessian = Curved_Grad.inPlaceHessian(x).hessian();
        assertThat(x).containsExactly(2, 3);
        assertThat(hessian[0]).containsExactly(new double[] {12 * 4 * 81, 16 * 8 * 27}, within(1e-9));
        assertThat(hessian[1]).containsExactly(new double[] {16 * 8 * 27, 12 * 16 * 9}, within(1e-9));
    }

    @Test
    void noInputsGiveAnEmptyMatrix() {
        assertThat(Curved_Grad.scaledHessian(new double[0], new double[0]).hessian())
                .isEmpty();
    }

    @Test
    void effectsHappenOnceHoweverManyInputsThereAre() {
        Effects.LOG.clear();
        Effects.calls = 0;
        Effects_Grad.loggedHessian(1.3, 3);
        assertThat(Effects.LOG).hasSize(4);
        assertThat(Effects.calls).isEqualTo(1);
    }

    @Test
    void aRandomDrawIsDrawnOnce() {
        Random drawn = new Random(3);
        double value = Effects.dropout(1.5, drawn, 9);
        Random random = new Random(3);
        Effects_Grad.DropoutHessian all = Effects_Grad.dropoutHessian(1.5, random, 9);
        assertThat(all.value()).isEqualTo(value);
        assertThat(all.hessian()[0][0]).isCloseTo(2 * value / (1.5 * 1.5), within(1e-13));
        assertThat(random.nextLong()).isEqualTo(drawn.nextLong());
    }

    @Test
    void theRecordHasValueGradientAndHessian() {
        List<String> components = Arrays.stream(Curved_Grad.RowsHessian.class.getRecordComponents())
                .map(c -> c.getType().getSimpleName() + " " + c.getName())
                .toList();
        assertThat(components).containsExactly("double value", "double[] gradient", "double[][] hessian");
    }
}
