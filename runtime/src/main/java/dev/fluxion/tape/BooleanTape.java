package dev.fluxion.tape;

import java.util.Arrays;

/** A stack of {@code boolean} values, which the forward sweep of generated code pushes and its reverse sweep pops. */
public final class BooleanTape {
    private boolean[] values = new boolean[Growth.FIRST];
    private int size;

    /** An empty tape. */
    public BooleanTape() {}

    /**
     * Puts a value on top.
     *
     * @param value what to remember
     */
    public void push(boolean value) {
        if (size == values.length) {
            grow();
        }
        values[size++] = value;
    }

    /**
     * Takes the value that was pushed last.
     *
     * @return that value
     * @throws ArrayIndexOutOfBoundsException if all that was pushed has been popped
     */
    public boolean pop() {
        return values[--size];
    }

    // Out of line: what stays in push is small enough to be inlined everywhere.
    private void grow() {
        values = Arrays.copyOf(values, Growth.after(size));
    }
}
