package dev.fluxion.random;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices. */
record Dice(Random random) {
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Makes one of several things. */
    <T> T make(List<Supplier<T>> makers) {
        return makers.get(random.nextInt(makers.size())).get();
    }

    /** A number between -2 and 2 that a float can hold. */
    String real() {
        return String.valueOf((random.nextInt(65) - 32) / 16.0);
    }
}
