package dev.fluxion.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Times pieces of work in turn, round after round, so that whatever slows the machine down for a while slows all of them. What
 * counts is the time that the thread was given: other work on the machine does not.
 *
 * <p>A piece of work returns a number, which is kept: the compiler cannot drop the work.
 */
public final class Interleaved {
    private static final int ROUNDS = 25;
    private static final int WARM_UP_ROUNDS = 10;
    private static final long NANOS_PER_ROUND = 8_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static volatile double sink;

    private Interleaved() {}

    /** The time that one call of each takes, in the order given. */
    public static List<Spread> time(DoubleSupplier... works) {
        int[] calls = Arrays.stream(works).mapToInt(Interleaved::callsPerRound).toArray();
        double[][] nanos = new double[works.length][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int k = 0; k < works.length; k++) {
                nanos[k][Math.max(round, 0)] = nanosPerCall(works[k], calls[k]);
            }
        }
        return Arrays.stream(nanos).map(Spread::of).toList();
    }

    /** How many calls fill a round: found by doubling, after which the work has been compiled. */
    private static int callsPerRound(DoubleSupplier work) {
        int calls = 1;
        while (nanosPerCall(work, calls) * calls < NANOS_PER_ROUND) {
            calls *= 2;
        }
        return calls;
    }

    /** What one call allocates, on average. */
    static long bytesPerCall(DoubleSupplier work) {
        int calls = callsPerRound(work);
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) THREADS;
        long before = memory.getCurrentThreadAllocatedBytes();
        nanosPerCall(work, calls);
        return (memory.getCurrentThreadAllocatedBytes() - before) / calls;
    }

    private static double nanosPerCall(DoubleSupplier work, int calls) {
        double sum = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < calls; i++) {
            sum += work.getAsDouble();
        }
        long end = THREADS.getCurrentThreadCpuTime();
        sink = sum;
        return (double) (end - start) / calls;
    }

    /** The median of some times in nanoseconds, and the quartiles around it. */
    public record Spread(double lower, double median, double upper) {
        static Spread of(double[] nanos) {
            double[] sorted = nanos.clone();
            Arrays.sort(sorted);
            int n = sorted.length;
            return new Spread(sorted[n / 4], sorted[n / 2], sorted[3 * n / 4]);
        }
    }
}
