package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Type;

/**
 * A place that holds a value while the method runs: a local of the user's, or one of lowering's own. The environment says which
 * value it holds.
 *
 * @param index unique in the method; slots are ordered by it, so that the output does not depend on hashes
 * @param name what the reader should see
 * @param constant what is assigned to it carries no derivative on
 */
record Slot(int index, String name, Type type, boolean constant) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
        return Integer.compare(index, other.index);
    }
}
