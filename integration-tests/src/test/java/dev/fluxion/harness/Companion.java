package dev.fluxion.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A class whose static methods are called by name: an annotated class, or the one that was generated for it. */
public record Companion(Class<?> type) {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            double.class, Double.class,
            float.class, Float.class,
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            char.class, Character.class,
            short.class, Short.class,
            byte.class, Byte.class);

    /** The class generated for this one. */
    public static Companion of(Class<?> owner) {
        String inPackage = owner.getPackageName().isEmpty() ? "" : owner.getPackageName() + ".";
        String nested = owner.getName().substring(inPackage.length()).replace('$', '_');
        return named(owner, inPackage + nested + "_Grad");
    }

    private static Companion named(Class<?> owner, String name) {
        try {
            return new Companion(Class.forName(name, true, owner.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("nothing was generated for " + owner, e);
        }
    }

    public boolean has(String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    /** Calls the method; what it throws is thrown. */
    public Object call(String name, Object... arguments) throws Throwable {
        Method method = method(name, arguments);
        method.setAccessible(true);
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What the call returns, or the exception that it throws, as a text. */
    public String outcome(String name, Object... arguments) {
        try {
            return Values.text(call(name, arguments));
        } catch (Throwable e) {
            return e.toString();
        }
    }

    public Method method(String name, Object... arguments) {
        List<Method> fitting = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && accepts(method, arguments))
                .toList();
        if (fitting.size() != 1) {
            throw new AssertionError(fitting.size() + " methods " + type.getSimpleName() + "." + name + " for "
                    + Arrays.toString(arguments) + " among " + Arrays.toString(type.getDeclaredMethods()));
        }
        return fitting.get(0);
    }

    private static boolean accepts(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Class<?> type = BOXES.getOrDefault(types[i], types[i]);
            if (arguments[i] == null ? types[i].isPrimitive() : !type.isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** The components of a record, in order. */
    public static Object[] components(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(record, components[i]);
        }
        return values;
    }

    private static Object component(Object record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
