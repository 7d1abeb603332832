package dev.fluxion.processor.lower;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a method and its lowered form on the same arguments: value, exception, arrays and what is printed must be equal. */
final class Comparison {
    private Comparison() {}

    /** What a call did. */
    static String run(Class<?> owner, String name, List<Object> arguments) {
        Object[] own = arguments.stream().map(Comparison::copy).toArray();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        String outcome;
        try {
            System.setOut(new PrintStream(printed, true));
            outcome = "value " + text(invoke(method(owner, name), own));
        } catch (InvocationTargetException e) {
            outcome = "throws " + String.valueOf(e.getCause()).replaceAll(" because .* is null", "");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        } finally {
            System.setOut(before);
        }
        return outcome + " arguments " + text(own) + " printed " + printed;
    }

    /** The lowered form of an instance method takes the receiver first. */
    private static Object invoke(Method method, Object[] arguments) throws ReflectiveOperationException {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        Class<?> receiver = isStatic && arguments.length < method.getParameterCount()
                ? method.getParameterTypes()[0]
                : method.getDeclaringClass();
        if (isStatic && arguments.length == method.getParameterCount()) {
            return method.invoke(null, arguments);
        }
        Constructor<?> constructor = receiver.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object self = constructor.newInstance();
        if (!isStatic) {
            return method.invoke(self, arguments);
        }
        List<Object> all = new ArrayList<>(List.of(self));
        all.addAll(Arrays.asList(arguments));
        return method.invoke(null, all.toArray());
    }

    private static Method method(Class<?> owner, String name) {
        Method method = Arrays.stream(owner.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name));
        method.setAccessible(true);
        return method;
    }

    /** Exact to the bit, and with the identity of arrays. */
    static String text(Object value) {
        return text(value, new ArrayList<>());
    }

    private static String text(Object value, List<Object> seen) {
        if (value instanceof Double d) {
            return d + "/" + Double.doubleToRawLongBits(Double.isNaN(d) ? Double.NaN : d);
        }
        if (value == null || !value.getClass().isArray()) {
            return value + (value == null ? "" : ":" + value.getClass().getSimpleName());
        }
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == value) {
                return "#" + i;
            }
        }
        seen.add(value);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
            parts.add(text(java.lang.reflect.Array.get(value, i), seen));
        }
        return parts.toString();
    }

    private static Object copy(Object value) {
        if (value instanceof Object[] rows) {
            Object[] copy = rows.clone();
            Arrays.setAll(copy, i -> copy(rows[i]));
            return copy;
        }
        if (value != null && value.getClass().isArray()) {
            int n = java.lang.reflect.Array.getLength(value);
            Object copy = java.lang.reflect.Array.newInstance(value.getClass().componentType(), n);
            System.arraycopy(value, 0, copy, 0, n);
            return copy;
        }
        return value;
    }
}
