package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;
import org.junit.jupiter.api.Test;

/** What is emitted does what the IR says, bit for bit, effects and exceptions included, and javac has nothing to say to it. */
class RandomProgramsTest {
    private static final long SEED = Long.getLong("fluxion.seed", 20260101);
    private static final int COUNT = Integer.getInteger("fluxion.programs", 60);

    @Test
    void whatIsEmittedDoesWhatTheProgramSays() throws ReflectiveOperationException {
        Emitted emitted = new Emitted();
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            Program program = Verifier.check(RandomProgram.of(seed));
            for (int n = -1; n < 4; n += 2) {
                int trips = n;
                emitted.add("P" + seed + "_" + (n + 1), program, () -> arguments(trips));
            }
        }
        emitted.check();
    }

    private static Object[] arguments(int n) {
        return new Object[] {0.75 * n, -1.25, n, 5L * n, new double[] {1.5, n, -0.0}, new double[] {0.25, -2.0, 3.5}};
    }
}
