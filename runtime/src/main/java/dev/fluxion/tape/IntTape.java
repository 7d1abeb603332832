package dev.fluxion.tape;

import java.util.Arrays;

/**
 * A stack of {@code int} values, which the forward sweep of generated code pushes and its reverse sweep pops. It serves
 * {@code byte}, {@code short} and {@code char} too: they widen on the way in, and the caller casts on the way out.
 */
public final class IntTape {
    private int[] values = new int[Growth.FIRST];
    private int size;

    /** An empty tape. */
    public IntTape() {}

    /**
     * Puts a value on top.
     *
     * @param value what to remember
     */
    public void push(int value) {
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
    public int pop() {
        return values[--size];
    }

    // Out of line: what stays in push is small enough to be inlined everywhere.
    private void grow() {
        values = Arrays.copyOf(values, Growth.after(size));
    }
}
