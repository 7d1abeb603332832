package dev.fluxion.tape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stack of references, which the forward sweep of generated code pushes and its reverse sweep pops.
 *
 * @param <T> the type of what is remembered
 */
public final class RefTape<T extends @Nullable Object> {
    private @Nullable Object[] values = new @Nullable Object[Growth.FIRST];
    private int size;

    /** An empty tape. */
    public RefTape() {}

    /**
     * Puts a reference on top.
     *
     * @param value what to remember, null included
     */
    public void push(T value) {
        if (size == values.length) {
            grow();
        }
        values[size++] = value;
    }

    /**
     * Takes the reference that was pushed last, and lets go of it.
     *
     * @return that reference
     * @throws ArrayIndexOutOfBoundsException if all that was pushed has been popped
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // only push writes to the array
    public T pop() {
        T value = (T) values[--size];
        values[size] = null;
        return value;
    }

    // Out of line: what stays in push is small enough to be inlined everywhere.
    private void grow() {
        values = Arrays.copyOf(values, Growth.after(size));
    }
}
