package dev.fluxion.tape;

import java.util.Arrays;

/** A stack of {@code float} values, which the forward sweep of generated code pushes and its reverse sweep pops. */
public final class FloatTape {
    private float[] values = new float[Growth.FIRST];
    private int size;

    /** An empty tape. */
    public FloatTape() {}

    /**
     * Puts a value on top.
     *
     * @param value what to remember
     */
    public void push(float value) {
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
    public float pop() {
        return values[--size];
    }

    // Out of line: what stays in push is small enough to be inlined everywhere.
    private void grow() {
        values = Arrays.copyOf(values, Growth.after(size));
    }
}
