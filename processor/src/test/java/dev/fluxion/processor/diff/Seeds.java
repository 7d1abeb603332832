package dev.fluxion.processor.diff;

import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;

/**
 * Properties of random programs. A failure prints its seed: replay it with {@code -Dseed=N}; {@code -Dprograms=N} tries more,
 * {@code -Dfirst=N} others.
 */
final class Seeds {
    /** Where derivatives are larger, as of chaotic programs, rounding leaves differences too few digits to compare with. */
    static final double TOO_STEEP = 1e4;

    private Seeds() {}

    static int programs(int usually) {
        return Integer.getInteger("programs", usually);
    }

    static void forAll(int programs, LongConsumer test) {
        Long only = Long.getLong("seed");
        long first = Long.getLong("first", 0);
        for (long seed = first; only == null && seed < first + programs; seed++) {
            replayable(seed, test);
        }
        if (only != null) {
            replayable(only, test);
        }
    }

    /** Steps of differences, for functions that bend gently and for those that bend sharply. */
    static DoubleStream steps() {
        return DoubleStream.iterate(1e-2, h -> h > 1e-10, h -> h / 5);
    }

    private static void replayable(long seed, LongConsumer test) {
        try {
            test.accept(seed);
        } catch (RuntimeException e) {
            throw new AssertionError("-Dseed=" + seed, e);
        }
    }
}
