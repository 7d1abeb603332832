package dev.fluxion.check;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of one name, to be told apart by arguments. */
record Overloads(List<GradientMethod> methods) {
    Call call(@Nullable Object[] arguments) {
        List<Call> calls = methods.stream()
                .filter(m -> fits(m.parameterTypes(), arguments))
                .map(m -> new Call(m, converted(m.parameterTypes(), arguments)))
                .toList();
        if (calls.size() != 1) {
            throw new IllegalArgumentException(calls.isEmpty() ? unfit(arguments) : ambiguous());
        }
        return calls.get(0);
    }

    private static boolean fits(Class<?>[] types, @Nullable Object[] arguments) {
        try {
            return types.length == arguments.length && converted(types, arguments).length == types.length;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable Object[] converted(Class<?>[] types, @Nullable Object[] arguments) {
        @Nullable Object[] converted = new @Nullable Object[types.length];
        Arrays.setAll(converted, i -> converted(types[i], arguments[i]));
        return converted;
    }

    // An array of the type takes what a variable of the type would take: an int for a double, too.
    private static @Nullable Object converted(Class<?> type, @Nullable Object argument) {
        if (argument == null && type.isPrimitive()) {
            throw new IllegalArgumentException("null for " + type);
        }
        Object variable = Array.newInstance(type, 1);
        Array.set(variable, 0, argument);
        return Array.get(variable, 0);
    }

    private String unfit(@Nullable Object[] arguments) {
        List<String> given = Arrays.stream(arguments)
                .map(a -> a == null ? "null" : a.getClass().getSimpleName())
                .toList();
        return "arguments of types " + given + " do not fit " + methods;
    }

    private String ambiguous() {
        return "these arguments fit several methods, tell which by its parameters' types: " + methods;
    }
}
