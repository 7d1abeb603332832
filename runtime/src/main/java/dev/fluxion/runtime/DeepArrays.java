package dev.fluxion.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What generated code does with arrays of arrays as a whole. Rows may differ in length, and may be null. */
public final class DeepArrays {
    private DeepArrays() {}

    /**
     * Copies an array.
     *
     * @param array what to copy, or null
     * @return the copy, or null
     */
    public static double @Nullable [] copy(double @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /**
     * Copies an array and all arrays in it; elements that are no arrays are taken over.
     *
     * @param <T> the type of the array, of any dimension
     * @param array what to copy, or null
     * @return the copy, or null
     */
    @SuppressWarnings("unchecked") // the copy is of the class of array
    public static <T> @Nullable T copy(@Nullable T array) {
        if (array == null) {
            return null;
        }
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().componentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        if (SubArrays.isNested(copy)) {
            Arrays.setAll((@Nullable Object[]) copy, i -> copy(Array.get(array, i)));
        }
        return (T) copy;
    }

    /**
     * Sets every element.
     *
     * @param array of {@code double} or {@code float}, of dimension two or more
     * @param value what to set them to
     */
    public static void fill(@Nullable Object[] array, double value) {
        for (Object row : array) {
            if (row instanceof double[] doubles) {
                Arrays.fill(doubles, value);
            } else if (row instanceof float[] floats) {
                Arrays.fill(floats, (float) value);
            } else if (row != null) {
                fill((Object[]) row, value);
            }
        }
    }

    /**
     * Adds element by element: {@code to[i] += from[i]}.
     *
     * @param to what is added to
     * @param from what is added, of the same length
     */
    public static void add(double[] to, double[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /**
     * Adds element by element, each sum in {@code double} and rounded once.
     *
     * @param to what is added to
     * @param from what is added, of the same length
     */
    public static void add(float[] to, double[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) (to[i] + from[i]);
        }
    }

    /**
     * Adds element by element, as the overloads do with each row.
     *
     * @param to of {@code double} or {@code float}, of dimension two or more; its null rows are left alone
     * @param from of {@code double}, of the same shape
     */
    public static void add(@Nullable Object[] to, @Nullable Object[] from) {
        for (int i = 0; i < to.length; i++) {
            Object row = to[i];
            Object other = from[i];
            if (row != null && other != null) {
                addRow(row, other);
            }
        }
    }

    private static void addRow(Object to, Object from) {
        if (to instanceof Object[] rows) {
            add(rows, (Object[]) from);
        } else if (to instanceof float[] floats) {
            add(floats, (double[]) from);
        } else {
            add((double[]) to, (double[]) from);
        }
    }
}
