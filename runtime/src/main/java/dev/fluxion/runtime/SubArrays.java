package dev.fluxion.runtime;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array and the arrays in it, from the outside in; those of length 0 and null are left out. */
final class SubArrays {
    private SubArrays() {}

    static boolean isNested(@Nullable Object array) {
        return array instanceof Object[] && array.getClass().componentType().isArray();
    }

    static List<Object> of(@Nullable Object array) {
        List<Object> parts = new ArrayList<>();
        add(array, parts);
        return parts;
    }

    /** The names of every place where {@code part} stands in {@code array}: {@code x[2]}, {@code x[7]}. */
    static List<String> names(String name, @Nullable Object array, Object part) {
        List<String> names = new ArrayList<>();
        addNames(name, array, part, names);
        return names;
    }

    private static void add(@Nullable Object array, List<Object> parts) {
        if (array == null || Array.getLength(array) == 0) {
            return;
        }
        parts.add(array);
        if (isNested(array)) {
            for (Object row : (@Nullable Object[]) array) {
                add(row, parts);
            }
        }
    }

    private static void addNames(String name, @Nullable Object array, Object part, List<String> names) {
        if (array == part) {
            names.add(name);
        }
        for (int i = 0; isNested(array) && i < Array.getLength(array); i++) {
            addNames(name + "[" + i + "]", Array.get(array, i), part, names);
        }
    }
}
