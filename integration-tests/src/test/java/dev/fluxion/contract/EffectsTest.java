package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Side effects happen exactly once, and in order. */
class EffectsTest {
    @BeforeEach
    void forget() {
        Effects.LOG.clear();
        Effects.calls = 0;
    }

    @Test
    void aGradientLogsWhatTheMethodLogs() {
        Effects.logged(1.3, 3);
        List<String> expected = List.copyOf(Effects.LOG);
        Effects.LOG.clear();
        Effects_Grad.loggedGrad(1.3, 3);
        assertThat(Effects.LOG).isEqualTo(expected).hasSize(4);
        assertThat(Effects.calls).isEqualTo(2);
    }

    @Test
    void aTangentLogsWhatTheMethodLogs() {
        Effects.logged(1.3, 3);
        List<String> expected = List.copyOf(Effects.LOG);
        Effects.LOG.clear();
        Effects_Grad.loggedJvp(1.3, 3, 1);
        assertThat(Effects.LOG).isEqualTo(expected).hasSize(4);
        assertThat(Effects.calls).isEqualTo(2);
    }

    @Test
    void aRandomDrawIsDrawnOnce() {
        Random drawn = new Random(3);
        double value = Effects.dropout(1.5, drawn, 9);
        Random random = new Random(3);
        Effects_Grad.DropoutGrad gradient = Effects_Grad.dropoutGrad(1.5, random, 9);
        assertThat(gradient.value()).isEqualTo(value);
        assertThat(gradient.dx()).isEqualTo(2 * value / 1.5, org.assertj.core.api.Assertions.within(1e-13));
        assertThat(random.nextLong()).isEqualTo(drawn.nextLong());
    }

    @Test
    void exceptionsAreTheMethodsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effects_Grad.countingGrad(-1, new int[1]))
                .withMessage("negative: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effects_Grad.countingJvp(-1, new int[1], 1))
                .withMessage("negative: -1.0");
    }
}
