package dev.fluxion.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * New arrays in the shape of others: where the adjoints of an array's elements are summed up. Rows may differ in length;
 * where the original is null, or has a null row, so does the shadow. Adjoints of {@code float} are summed in
 * {@code double}, and rounded once, where they leave.
 */
public final class Shadows {
    private Shadows() {}

    /**
     * Zeros in the shape of an array.
     *
     * @param array the array whose length is wanted, or null
     * @return a new array, or null
     */
    public static double @Nullable [] zerosLike(double @Nullable [] array) {
        return array == null ? null : new double[array.length];
    }

    /**
     * Zeros in the shape of an array.
     *
     * @param array the array whose length is wanted, or null
     * @return a new array, or null
     */
    public static float @Nullable [] zerosLike(float @Nullable [] array) {
        return array == null ? null : new float[array.length];
    }

    /**
     * Zeros in the shape of a {@code float} array, in {@code double}.
     *
     * @param array the array whose length is wanted, or null
     * @return a new array, or null
     */
    public static double @Nullable [] doubleZerosLike(float @Nullable [] array) {
        return array == null ? null : new double[array.length];
    }

    /**
     * Zeros in the shape and of the type of an array of arrays.
     *
     * @param <T> the type of its rows
     * @param array the array whose shape is wanted, such as a {@code double[][]}, or null
     * @return a new array with new rows, or null
     */
    @SuppressWarnings("unchecked") // T[] has the component type of array
    public static <T> @Nullable T @Nullable [] zerosLike(@Nullable T @Nullable [] array) {
        return array == null ? null : (T[]) zeros(array, array.getClass());
    }

    /**
     * Zeros in the shape of {@code float} arrays, in {@code double}.
     *
     * @param array the array whose shape is wanted, or null
     * @return a new array with new rows, or null
     */
    public static double @Nullable [] @Nullable [] doubleZerosLike(float @Nullable [] @Nullable [] array) {
        return array == null ? null : (double[][]) zeros(array, double[][].class);
    }

    /**
     * Zeros in the shape of {@code float} arrays of any dimension, in {@code double}.
     *
     * @param array the array whose shape is wanted, such as a {@code float[][][]}, or null
     * @return a new array with new rows, such as a {@code double[][][]}, or null
     */
    public static @Nullable Object doubleZerosLike(@Nullable Object array) {
        return array == null ? null : zeros(array, Leaves.replace(array.getClass(), double.class));
    }

    private static Object zeros(Object array, Class<?> type) {
        Object zeros = Array.newInstance(type.componentType(), Array.getLength(array));
        if (SubArrays.isNested(zeros)) {
            Arrays.setAll((@Nullable Object[]) zeros, i -> zerosOrNull(Array.get(array, i), type.componentType()));
        }
        return zeros;
    }

    private static @Nullable Object zerosOrNull(@Nullable Object array, Class<?> type) {
        return array == null ? null : zeros(array, type);
    }
}
