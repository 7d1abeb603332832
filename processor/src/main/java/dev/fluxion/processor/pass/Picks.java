package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Lists;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some positions of lists that belong together, such as a loop's variables, their starts and what the body yields. */
record Picks(List<Integer> positions) {

    /** Those of the first {@code count} positions that satisfy the condition, each asked once, in order. */
    static Picks where(int count, IntPredicate condition) {
        return new Picks(IntStream.range(0, count).filter(condition).boxed().toList());
    }

    <T> List<T> of(List<T> all) {
        return Lists.map(positions, all::get);
    }

    boolean contains(int position) {
        return positions.contains(position);
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }
}
