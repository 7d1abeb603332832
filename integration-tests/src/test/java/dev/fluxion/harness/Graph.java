package dev.fluxion.harness;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** A value with all that it leads to, seen as the list of the numbers in it: those that can carry a derivative. */
public final class Graph {
    private final Map<Object, Object> copies = new IdentityHashMap<>();
    private final DoubleUnaryOperator change;

    private Graph(DoubleUnaryOperator change) {
        this.change = change;
    }

    /** A copy in which each number in turn is replaced. */
    public static Object copy(Object value, DoubleUnaryOperator change) {
        return new Graph(change).copied(value);
    }

    public static List<Double> numbers(Object value) {
        List<Double> numbers = new ArrayList<>();
        copy(value, x -> {
            numbers.add(x);
            return x;
        });
        return numbers;
    }

    /** A value of a tangent's type in the shape of a value, made of these numbers. */
    public static Object tangent(Class<?> type, Object like, DoubleUnaryOperator number) {
        if (like == null) {
            return null;
        }
        if (type == double.class || type == float.class) {
            double x = number.applyAsDouble(0);
            return type == float.class ? (Object) (float) x : (Object) x;
        }
        if (type.isArray()) {
            Object made = Array.newInstance(type.getComponentType(), Array.getLength(like));
            for (int i = 0; i < Array.getLength(like); i++) {
                Array.set(made, i, tangent(type.getComponentType(), Array.get(like, i), number));
            }
            return made;
        }
        Object[] parts = Arrays.stream(type.getRecordComponents())
                .map(c -> tangent(c.getType(), field(like, c.getName()), number))
                .toArray();
        return make(type, parts);
    }

    private Object copied(Object value) {
        if (value instanceof Double x) {
            return change.applyAsDouble(x);
        }
        if (value instanceof Float x) {
            return (float) change.applyAsDouble(x);
        }
        boolean isOurs = value != null
                && !(value instanceof Enum)
                && (value.getClass().isArray() || value.getClass().getName().startsWith("dev.fluxion"));
        if (!isOurs) {
            return value;
        }
        Object known = copies.get(value);
        return known != null ? known : memory(value);
    }

    private Object memory(Object value) {
        if (value.getClass().isRecord()) {
            Object[] parts = Arrays.stream(value.getClass().getRecordComponents())
                    .map(c -> c.isAnnotationPresent(dev.fluxion.NoDerivative.class)
                            ? field(value, c.getName())
                            : copied(field(value, c.getName())))
                    .toArray();
            return make(value.getClass(), parts);
        }
        return value.getClass().isArray() ? array(value) : object(value);
    }

    private Object array(Object value) {
        Object made = Array.newInstance(value.getClass().getComponentType(), Array.getLength(value));
        copies.put(value, made);
        for (int i = 0; i < Array.getLength(value); i++) {
            Array.set(made, i, copied(Array.get(value, i)));
        }
        return made;
    }

    private Object object(Object value) {
        try {
            Object made = unmade(value.getClass());
            copies.put(value, made);
            for (Field f : fields(value.getClass())) {
                boolean isConstant = f.isAnnotationPresent(dev.fluxion.NoDerivative.class);
                f.set(made, isConstant ? f.get(value) : copied(f.get(value)));
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** An object whose constructor has not run; reflectively, because javac warns of the class that can do it. */
    private static Object unmade(Class<?> type) throws ReflectiveOperationException {
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        Object reflection = factory.getMethod("getReflectionFactory").invoke(null);
        Constructor<?> none =
                (Constructor<?>) factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                        .invoke(reflection, type, Object.class.getDeclaredConstructor());
        return none.newInstance();
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> all = new ArrayList<>();
        if (type.getSuperclass() != null) {
            all.addAll(fields(type.getSuperclass()));
        }
        for (Field f : type.getDeclaredFields()) {
            if (!Modifier.isStatic(f.getModifiers())) {
                f.setAccessible(true);
                all.add(f);
            }
        }
        return all;
    }

    private static Object field(Object value, String name) {
        for (Field f : fields(value.getClass())) {
            if (f.getName().equals(name)) {
                try {
                    return f.get(value);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        throw new AssertionError("no field " + name + " in " + value);
    }

    private static Object make(Class<?> type, Object[] parts) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
