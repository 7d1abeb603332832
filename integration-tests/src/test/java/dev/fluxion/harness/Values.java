package dev.fluxion.harness;

import java.lang.reflect.Array;
import java.util.function.DoubleUnaryOperator;

/** Arguments and results as trees of arrays whose leaves are boxed: copied, compared, and seen as one flat vector. */
public final class Values {
    private Values() {}

    /** A deep copy of arrays; whatever else there is stays itself, string builders apart. */
    public static Object copy(Object value) {
        if (value instanceof StringBuilder text) {
            return new StringBuilder(text);
        }
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, copy(Array.get(value, i)));
        }
        return copy;
    }

    public static Object[] copies(Object... values) {
        return (Object[]) copy(values);
    }

    /** Equal to the bit; all NaNs are the same. */
    public static boolean sameBits(Object a, Object b) {
        return text(a).equals(text(b));
    }

    /** A text that two values share only if they have the same bits. */
    public static String text(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return value instanceof Float || value instanceof Double ? hex((Number) value) : String.valueOf(value);
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Array.getLength(value); i++) {
            text.append(i == 0 ? "" : ", ").append(text(Array.get(value, i)));
        }
        return text.append(']').toString();
    }

    private static String hex(Number number) {
        return number instanceof Float ? Float.toString((Float) number) + "f" : Double.toString(number.doubleValue());
    }

    /** Whether a value of this type can carry a derivative. */
    public static boolean differentiable(Class<?> type) {
        return type.isArray() ? differentiable(type.getComponentType()) : type == double.class || type == float.class;
    }

    /** Whether this is a float, or an array of them. */
    public static boolean isSingle(Object value) {
        Class<?> type = value.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return type == float.class || type == Float.class;
    }

    /** How many numbers there are. */
    public static int size(Object value) {
        if (!value.getClass().isArray()) {
            return 1;
        }
        int size = 0;
        for (int i = 0; i < Array.getLength(value); i++) {
            size += size(Array.get(value, i));
        }
        return size;
    }

    public static double[] flat(Object value) {
        double[] flat = new double[size(value)];
        int[] at = {0};
        map(value, x -> flat[at[0]++] = x);
        return flat;
    }

    /** A value of the same shape and types, holding these numbers. */
    public static Object shaped(Object like, double... flat) {
        int[] at = {0};
        return map(like, x -> flat[at[0]++]);
    }

    /** A value of the same shape whose numbers are the function's. */
    public static Object map(Object value, DoubleUnaryOperator function) {
        if (value instanceof Float) {
            return (float) function.applyAsDouble((Float) value);
        }
        if (value instanceof Double) {
            return function.applyAsDouble((Double) value);
        }
        int length = Array.getLength(value);
        Object mapped = Array.newInstance(value.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(mapped, i, map(Array.get(value, i), function));
        }
        return mapped;
    }
}
