package dev.fluxion.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewtonCgTest {
    @Test
    void theGradientsLengthIsSquaredByEachStepInTheEnd() {
        List<Double> lengths = NewtonCg.example().minimize(new double[10]);
        assertThat(lengths).hasSizeLessThan(10);
        assertThat(lengths.get(lengths.size() - 1)).isLessThan(1e-12);
        for (int k = 1; k < lengths.size(); k++) {
            double before = lengths.get(k - 1);
            assertThat(lengths.get(k)).isLessThan(Math.max(20 * before * before, 1e-15));
        }
    }
}
