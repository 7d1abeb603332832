package dev.fluxion.runtime;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * Refuses arrays for gradients, tangents and adjoints whose shape is not that of the parameter they belong to. What is
 * wrong with the parameter itself, null included, is left for the method to complain about in its own words.
 */
public final class Shapes {
    private Shapes() {}

    /**
     * Does nothing if both arrays have the same length.
     *
     * @param givenName the name of {@code given}, such as {@code "dw"}
     * @param given the array to check
     * @param name the name of {@code parameter}, such as {@code "w"}
     * @param parameter the array whose length is wanted; null: nothing is checked
     * @throws IllegalArgumentException if they differ: {@code "dw: length 3, but w has length 5"}
     */
    public static void sameShape(
            String givenName, double @Nullable [] given, String name, double @Nullable [] parameter) {
        if (parameter != null && (given == null || given.length != parameter.length)) {
            throw refusal(givenName, given, name, parameter);
        }
    }

    /**
     * Does nothing if both arrays have the same length.
     *
     * @param givenName the name of {@code given}, such as {@code "dw"}
     * @param given the array to check
     * @param name the name of {@code parameter}, such as {@code "w"}
     * @param parameter the array whose length is wanted; null: nothing is checked
     * @throws IllegalArgumentException if they differ: {@code "dw: length 3, but w has length 5"}
     */
    public static void sameShape(
            String givenName, float @Nullable [] given, String name, float @Nullable [] parameter) {
        if (parameter != null && (given == null || given.length != parameter.length)) {
            throw refusal(givenName, given, name, parameter);
        }
    }

    /**
     * Does nothing if both arrays have the same shape, row by row; rows may differ in length from each other.
     *
     * @param givenName the name of {@code given}, such as {@code "dx"}
     * @param given the array to check, of any dimension
     * @param name the name of {@code parameter}, such as {@code "x"}
     * @param parameter the array whose shape is wanted; of it and of its rows those that are null are not checked
     * @throws IllegalArgumentException if they differ: {@code "dx[2]: length 3, but x[2] has length 5"}
     */
    public static void sameShape(String givenName, @Nullable Object given, String name, @Nullable Object parameter) {
        if (!matches(given, parameter)) {
            throw refusal(givenName, given, name, parameter);
        }
    }

    private static boolean matches(@Nullable Object given, @Nullable Object parameter) {
        if (parameter == null) {
            return true;
        }
        return given != null
                && Array.getLength(given) == Array.getLength(parameter)
                && (!SubArrays.isNested(given) || rowsMatch((Object[]) given, (Object[]) parameter));
    }

    private static boolean rowsMatch(@Nullable Object[] given, @Nullable Object[] parameter) {
        for (int i = 0; i < parameter.length; i++) {
            if (!matches(given[i], parameter[i])) {
                return false;
            }
        }
        return true;
    }

    // Goes down to the first place that does not match: what is right is checked without putting names together.
    private static IllegalArgumentException refusal(
            String givenName, @Nullable Object given, String name, @Nullable Object parameter) {
        int length = parameter == null ? 0 : Array.getLength(parameter);
        if (given == null || Array.getLength(given) != length) {
            String found = given == null ? "null" : "length " + Array.getLength(given);
            return new IllegalArgumentException(givenName + ": " + found + ", but " + name + " has length " + length);
        }
        int i = 0;
        while (matches(Array.get(given, i), Array.get(parameter, i))) {
            i++;
        }
        String at = "[" + i + "]";
        return refusal(givenName + at, Array.get(given, i), name + at, Array.get(parameter, i));
    }
}
