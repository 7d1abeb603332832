package dev.fluxion.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers and arrays of numbers one after the other, arrays row by row: the rows and columns of Jacobians and Hessians. */
public final class Flat {
    private Flat() {}

    /**
     * How many numbers there are in an array.
     *
     * @param array of any dimension, or null
     * @return the sum of the lengths of its rows; 0 for null
     */
    public static int size(@Nullable Object array) {
        if (array == null || !SubArrays.isNested(array)) {
            return array == null ? 0 : Array.getLength(array);
        }
        return Arrays.stream((@Nullable Object[]) array).mapToInt(Flat::size).sum();
    }

    /**
     * Puts a number into a vector.
     *
     * @param number what to put
     * @param to the vector
     * @param at its index there
     * @return the index behind it
     */
    public static int put(double number, double[] to, int at) {
        to[at] = number;
        return at + 1;
    }

    /**
     * Puts the numbers of an array into a vector.
     *
     * @param array of {@code double}, of any dimension, or null
     * @param to the vector
     * @param at the index of the first number there
     * @return the index behind the last
     */
    public static int put(@Nullable Object array, double[] to, int at) {
        if (array instanceof double[] numbers) {
            System.arraycopy(numbers, 0, to, at, numbers.length);
            return at + numbers.length;
        }
        int next = at;
        if (array instanceof Object[] rows) {
            for (Object row : rows) {
                next = put(row, to, next);
            }
        }
        return next;
    }

    /**
     * Puts what {@link Wide} has for each number into a matrix, as a row for each.
     *
     * @param wide a row, or an array of rows, of any dimension, or null
     * @param to the matrix
     * @param at the index of the first row there
     * @return the index behind the last
     */
    public static int putRows(@Nullable Object wide, double[][] to, int at) {
        if (wide instanceof double[] row) {
            to[at] = row;
            return at + 1;
        }
        int next = at;
        if (wide instanceof Object[] parts) {
            for (Object part : parts) {
                next = putRows(part, to, next);
            }
        }
        return next;
    }

    /**
     * Rows for columns.
     *
     * @param matrix whose rows have equal lengths
     * @param columns how long they are
     * @return a new matrix
     */
    public static double[][] transpose(double[][] matrix, int columns) {
        double[][] transposed = new double[columns][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int k = 0; k < columns; k++) {
                transposed[k][i] = matrix[i][k];
            }
        }
        return transposed;
    }
}
