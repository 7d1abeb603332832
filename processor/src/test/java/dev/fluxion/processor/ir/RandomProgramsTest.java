package dev.fluxion.processor.ir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomProgramsTest {

    @Test
    void theSameSeedGivesTheSameProgram() {
        for (long seed = 0; seed < 50; seed++) {
            String text = Printer.print(RandomPrograms.overArrays(seed, true));
            assertThat(Printer.print(RandomPrograms.overArrays(seed, true))).isEqualTo(text);
        }
    }

    @Test
    void theyRunAndGiveFiniteNumbers() {
        for (long seed = 0; seed < 500; seed++) {
            Object value = Interpreter.run(RandomPrograms.overNumbers(seed), 0.3, -0.7, 0.9, 3)
                    .get(0);
            assertThat((Double) value).as("seed %d", seed).isFinite();
        }
    }
}
