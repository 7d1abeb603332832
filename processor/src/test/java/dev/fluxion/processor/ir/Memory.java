package dev.fluxion.processor.ir;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Java arrays of any kind, for the {@link Interpreter}. */
final class Memory {
    private Memory() {}

    static Object get(Object array, int i) {
        if (array instanceof double[] a) {
            return a[i];
        }
        if (array instanceof int[] a) {
            return a[i];
        }
        return array instanceof Object[] a ? a[i] : Array.get(array, i);
    }

    static void set(Object array, int i, Object value) {
        if (array instanceof double[] a) {
            a[i] = (Double) value;
        } else if (array instanceof Object[] a) {
            a[i] = value;
        } else {
            Array.set(array, i, value);
        }
    }

    /** As {@link Arrays#fill(double[], int, int, double)}. */
    static void fill(Object array, int from, int to, Object value) {
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
        if (from < 0 || to > Array.getLength(array)) {
            throw new ArrayIndexOutOfBoundsException(from < 0 ? from : to);
        }
        for (int i = from; i < to; i++) {
            set(array, i, value);
        }
    }

    /** {@code new T[a][b][]}. */
    static Object allocate(Type.Array type, int... lengths) {
        Type element = type;
        for (int unused : lengths) {
            element = ((Type.Array) element).element();
        }
        return Array.newInstance(classOf(element), lengths);
    }

    /** An object that is reached twice has one shadow. */
    static Object zerosLike(Type type, Object memory) {
        return zerosLike(type, memory, new IdentityHashMap<>());
    }

    private static Object zerosLike(Type type, Object memory, Map<Object, Object> known) {
        if (memory == null || type instanceof Type.Scalar) {
            return Atom.zero(type).value();
        }
        if (type instanceof Type.Array array) {
            int n = Array.getLength(memory);
            Object zeros = allocate(array, n);
            for (int i = 0; array.element().isContainer() && i < n; i++) {
                set(zeros, i, zerosLike(array.element(), get(memory, i), known));
            }
            return zeros;
        }
        return known.containsKey(memory) ? known.get(memory) : shadow((Instance) memory, known);
    }

    private static Object shadow(Instance object, Map<Object, Object> known) {
        Instance shadow = new Instance(object.layout().shadow(), List.of());
        known.put(object, shadow);
        for (Layout.Field field : shadow.layout().fields()) {
            shadow.set(field.name(), zerosLike(field.type(), object.get(field.name()), known));
        }
        return shadow;
    }

    static Object copyOfRange(Object array, int from, int to) {
        if (from > to && from != 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        Object copy = Array.newInstance(array.getClass().getComponentType(), to - from);
        System.arraycopy(array, from, copy, 0, Math.min(Array.getLength(array) - from, to - from));
        return copy;
    }

    static Object deepCopy(Object array) {
        if (array == null) {
            return null;
        }
        Object copy = copyOfRange(array, 0, Array.getLength(array));
        for (int i = 0; copy instanceof Object[] rows && i < rows.length; i++) {
            rows[i] = rows[i] != null && rows[i].getClass().isArray() ? deepCopy(rows[i]) : rows[i];
        }
        return copy;
    }

    /** A value of the wrong type is a bug of the program, found where it is made. */
    static void check(Type type, Object value) {
        boolean fits = value == null
                ? !(type instanceof Type.Scalar)
                : boxed(type).isInstance(value) && isOfLayout(type, value);
        if (!fits || (value instanceof Interpreter.Trace t && !t.name().equals(type.text()))) {
            throw new Interpreter.Stuck(value + " is no " + type.text());
        }
    }

    /** A shadow is no object of the user's; what is known as one of a class may be one of a class below. */
    private static boolean isOfLayout(Type type, Object value) {
        return !(type instanceof Type.Struct struct)
                || struct.layout().isShadow() == ((Instance) value).layout().isShadow();
    }

    private static Class<?> boxed(Type type) {
        return type instanceof Type.Scalar
                ? Array.get(Array.newInstance(classOf(type), 1), 0).getClass()
                : classOf(type);
    }

    static Class<?> classOf(Type type) {
        if (type instanceof Type.Array array) {
            return classOf(array.element()).arrayType();
        }
        if (type instanceof Type.Tape) {
            return Interpreter.Tape.class;
        }
        if (type instanceof Type.Trace) {
            return Interpreter.Trace.class;
        }
        if (type instanceof Type.Struct) {
            return Instance.class;
        }
        return type instanceof Type.Scalar scalar ? primitive(scalar) : Object.class;
    }

    private static Class<?> primitive(Type.Scalar scalar) {
        return switch (scalar) {
            case BOOL -> boolean.class;
            case BYTE -> byte.class;
            case SHORT -> short.class;
            case CHAR -> char.class;
            case INT -> int.class;
            case LONG -> long.class;
            case FLOAT -> float.class;
            case REAL -> double.class;
        };
    }
}
