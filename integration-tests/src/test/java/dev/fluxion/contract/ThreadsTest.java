package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** There is no shared state. */
class ThreadsTest {
    private static final int CALLS = 200;

    @Test
    void manyThreadsGetTheBitsThatOneGets() throws Throwable {
        List<double[]> alone = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            alone.add(ModelChecks.gradient(model(i)));
        }
        List<double[]> together = inParallel();
        for (int i = 0; i < CALLS; i++) {
            assertThat(together.get(i)).containsExactly(alone.get(i));
        }
    }

    private static Model model(int i) {
        return Model.of(Buffers.class, "written", new double[] {i, 0.5, i * 0.25}, new double[] {1.5, i - 2, 0.75});
    }

    private static List<double[]> inParallel() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<double[]>> results = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                Model model = model(i);
                results.add(threads.submit(() -> gradient(model)));
            }
            List<double[]> gradients = new ArrayList<>();
            for (Future<double[]> result : results) {
                gradients.add(result.get());
            }
            return gradients;
        } finally {
            threads.shutdown();
        }
    }

    private static double[] gradient(Model model) {
        try {
            return ModelChecks.gradient(model);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
