package dev.fluxion.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Arrays with one number for each of several directions in the place of every number: {@code double[]} for {@code double},
 * {@code double[][]} for {@code double[]}.
 */
public final class Wide {
    private Wide() {}

    /**
     * Zeros for each number of an array.
     *
     * @param array whose length is wanted, or null
     * @param directions how many zeros for each
     * @return a new array, or null
     */
    public static double @Nullable [] @Nullable [] zerosLike(double @Nullable [] array, int directions) {
        return array == null ? null : new double[array.length][directions];
    }

    /**
     * Zeros for each number of an array.
     *
     * @param array whose length is wanted, or null
     * @param directions how many zeros for each
     * @return a new array, or null
     */
    public static double @Nullable [] @Nullable [] zerosLike(float @Nullable [] array, int directions) {
        return array == null ? null : new double[array.length][directions];
    }

    /**
     * Zeros for each number of an array of any dimension.
     *
     * @param array of {@code double} or {@code float}, whose shape is wanted, or null
     * @param directions how many zeros for each
     * @return a new array of one dimension more, of {@code double}, or null
     */
    public static @Nullable Object zerosLike(@Nullable Object array, int directions) {
        return array == null ? null : zeros(array, Leaves.replace(array.getClass(), double[].class), directions);
    }

    private static Object zeros(Object array, Class<?> type, int directions) {
        int length = Array.getLength(array);
        if (!SubArrays.isNested(array)) {
            return new double[length][directions];
        }
        Object zeros = Array.newInstance(type.componentType(), length);
        Arrays.setAll((@Nullable Object[]) zeros, i -> {
            Object row = Array.get(array, i);
            return row == null ? null : zeros(row, type.componentType(), directions);
        });
        return zeros;
    }

    /**
     * What {@link Arrays#copyOfRange(double[], int, int)} is of a plain array: the numbers are copied, and padded with zeros.
     *
     * @param array to copy from
     * @param from the first index
     * @param to the index behind the last, perhaps behind the array
     * @param directions how many numbers each element has
     * @return a new array with new rows
     */
    public static double[][] copyOfRange(double[][] array, int from, int to, int directions) {
        double[][] copy = Arrays.copyOfRange(array, from, to);
        Arrays.setAll(copy, i -> copy[i] == null ? new double[directions] : copy[i].clone());
        return copy;
    }

    /**
     * What {@link System#arraycopy} is of plain arrays; the two may be the same.
     *
     * @param from to copy from
     * @param fromIndex the first index there
     * @param to to copy to
     * @param toIndex the first index there
     * @param length how many elements
     */
    public static void move(double[][] from, int fromIndex, double[][] to, int toIndex, int length) {
        boolean down = toIndex > fromIndex;
        for (int k = 0; k < length; k++) {
            int i = down ? length - 1 - k : k;
            System.arraycopy(from[fromIndex + i], 0, to[toIndex + i], 0, to[toIndex + i].length);
        }
    }

    /**
     * The derivatives of inputs with respect to all inputs, flat: for each number of an array, one in its own direction.
     *
     * @param zeros as {@link #zerosLike} gives it, or a {@code double[]} for a single number; is written
     * @param offset how many numbers come before the first of these
     * @return how many numbers come before the first that follows
     */
    public static int seed(@Nullable Object zeros, int offset) {
        if (zeros instanceof double[] number) {
            number[offset] = 1;
            return offset + 1;
        }
        int next = offset;
        if (zeros instanceof Object[] rows) {
            for (Object row : rows) {
                next = seed(row, next);
            }
        }
        return next;
    }
}
