package dev.fluxion.runtime;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to be given the same array twice where one of the two is written to. Arrays of arrays are looked into: in Java
 * {@code dx = x.clone()} of a {@code double[][]} shares every row. Arrays of length 0 may be shared at will.
 */
public final class Aliases {
    private Aliases() {}

    /**
     * Does nothing unless the two, or arrays in them, are one and the same array.
     *
     * @param nameA the name of {@code a}, such as {@code "y"}
     * @param a an array of any dimension, or null
     * @param nameB the name of {@code b}, such as {@code "x"}
     * @param b an array of any dimension, or null
     * @throws IllegalArgumentException naming both: {@code "y and x[2] are the same array"}
     */
    public static void distinct(String nameA, @Nullable Object a, String nameB, @Nullable Object b) {
        if (SubArrays.isNested(a) || SubArrays.isNested(b)) {
            distinctParts(nameA, a, nameB, b);
        } else if (a == b && !SubArrays.of(a).isEmpty()) {
            throw refusal(nameA, nameB);
        }
    }

    /**
     * {@link #distinct(String, Object, String, Object)} for the commonest case, without allocation.
     *
     * @param nameA the name of {@code a}
     * @param a an array, or null
     * @param nameB the name of {@code b}
     * @param b rows, or null
     * @throws IllegalArgumentException naming both: {@code "dw and x[2] are the same array"}
     */
    public static void distinct(String nameA, double @Nullable [] a, String nameB, double @Nullable [] @Nullable [] b) {
        for (int i = 0; a != null && a.length > 0 && b != null && i < b.length; i++) {
            if (b[i] == a) {
                throw refusal(nameA, nameB + "[" + i + "]");
            }
        }
    }

    /**
     * Does nothing unless an array of arrays holds one and the same array twice.
     *
     * @param name the name of {@code array}, such as {@code "dx"}
     * @param array an array of arrays, of any dimension, or null
     * @throws IllegalArgumentException naming both places: {@code "dx[0] and dx[3] are the same array"}
     */
    public static void distinctRows(String name, @Nullable Object @Nullable [] array) {
        Set<Object> seen = identitySet();
        for (Object part : SubArrays.of(array)) {
            if (!seen.add(part)) {
                List<String> names = SubArrays.names(name, array, part);
                throw refusal(names.get(0), names.get(1));
            }
        }
    }

    /**
     * Does nothing unless the two are one object.
     *
     * @param nameA the name of {@code a}, such as {@code "self"}
     * @param a an object, or null
     * @param nameB the name of {@code b}, such as {@code "target"}
     * @param b an object, or null
     * @throws IllegalArgumentException naming both
     */
    public static void distinctObjects(String nameA, @Nullable Object a, String nameB, @Nullable Object b) {
        if (a == b && a != null) {
            throw new IllegalArgumentException(
                    nameA + " and " + nameB + " are the same object, which the method changes");
        }
    }

    private static void distinctParts(String nameA, @Nullable Object a, String nameB, @Nullable Object b) {
        Set<Object> parts = identitySet();
        parts.addAll(SubArrays.of(a));
        for (Object part : SubArrays.of(b)) {
            if (parts.contains(part)) {
                throw refusal(
                        SubArrays.names(nameA, a, part).get(0),
                        SubArrays.names(nameB, b, part).get(0));
            }
        }
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static IllegalArgumentException refusal(String a, String b) {
        return new IllegalArgumentException(a + " and " + b + " are the same array");
    }
}
