package dev.fluxion.runtime;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Rounds what was summed in {@code double} to the {@code float} of the parameter that it belongs to. */
public final class Floats {
    private Floats() {}

    /**
     * Rounds every element.
     *
     * @param doubles what to round, or null
     * @return a new array of the same length, or null
     */
    public static float @Nullable [] rounded(double @Nullable [] doubles) {
        if (doubles == null) {
            return null;
        }
        float[] rounded = new float[doubles.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) doubles[i];
        }
        return rounded;
    }

    /**
     * Rounds every element.
     *
     * @param doubles what to round, or null
     * @return a new array of the same shape, or null
     */
    public static float @Nullable [] @Nullable [] rounded(double @Nullable [] @Nullable [] doubles) {
        return (float[][]) rounded((Object) doubles);
    }

    /**
     * Rounds every element.
     *
     * @param doubles what to round, such as a {@code double[][][]}, or null
     * @return a new array of the same shape, such as a {@code float[][][]}, or null
     */
    public static @Nullable Object rounded(@Nullable Object doubles) {
        return doubles instanceof Object[] rows ? roundedRows(rows) : rounded((double[]) doubles);
    }

    private static @Nullable Object[] roundedRows(@Nullable Object[] rows) {
        Class<?> row = Leaves.replace(rows.getClass(), float.class).componentType();
        @Nullable Object[] rounded = (@Nullable Object[]) Array.newInstance(row, rows.length);
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rows[i]);
        }
        return rounded;
    }
}
