package dev.fluxion.processor.lower;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Arguments for a method, by its parameters' types: all combinations of some, or many drawn from them. */
final class Arguments {
    private static final int MANY = 150;

    private Arguments() {}

    /** Whether it has no overloads. */
    static boolean isUnique(Class<?> owner, String name) {
        return Arrays.stream(owner.getDeclaredMethods())
                        .filter(m -> m.getName().equals(name))
                        .count()
                == 1;
    }

    static List<List<Object>> of(Class<?> owner, String name) {
        Method method = Arrays.stream(owner.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
        List<List<Object>> all = new ArrayList<>();
        Random random = new Random(name.hashCode());
        for (int i = 0; i < MANY; i++) {
            List<Object> one = new ArrayList<>();
            for (Class<?> type : method.getParameterTypes()) {
                List<Object> values = values(type);
                one.add(values.get(random.nextInt(values.size())));
            }
            all.add(one);
        }
        return all;
    }

    private static List<Object> values(Class<?> type) {
        if (type == double.class) {
            return List.of(0.0, -0.0, 1.0, 2.5, -3.7, 17.25, 1e300, -1e-300, Double.NaN, Double.POSITIVE_INFINITY);
        }
        if (type == int.class || type == Integer.class) {
            return List.of(0, 1, 2, 3, 4, 5, -1, 7);
        }
        if (type == long.class) {
            return List.of(0L, 1L, -5L, 123456789012L, Long.MIN_VALUE);
        }
        if (type == float.class) {
            return List.of(0f, 1.5f, -2.25f, 3e30f, Float.NaN);
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == char.class) {
            return List.of('a', 'k', 'z', '\uffff');
        }
        if (type == byte.class) {
            return List.of((byte) 0, (byte) 100, (byte) -128);
        }
        if (type == short.class) {
            return List.of((short) 0, (short) 300, (short) -32768);
        }
        if (type == String.class) {
            return Arrays.asList("", "12", "one", "b\"c", null);
        }
        return type.isArray() ? arrays(type.componentType()) : List.of(List.of(1, 2, 3, 7), List.of());
    }

    private static List<Object> arrays(Class<?> component) {
        List<Object> values = values(component);
        List<Object> all = new ArrayList<>();
        for (int n : new int[] {0, 1, 3, 5, 5}) {
            Object array = Array.newInstance(component, n);
            for (int i = 0; i < n; i++) {
                Array.set(array, i, values.get((i * 3 + all.size()) % values.size()));
            }
            all.add(array);
        }
        all.add(null);
        return all;
    }
}
