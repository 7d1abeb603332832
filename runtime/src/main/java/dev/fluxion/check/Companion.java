package dev.fluxion.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The generated class {@code Foo_Grad} that stands beside a class {@code Foo}. */
final class Companion {
    private final Class<?> origin;
    private final Class<?> companion;

    Companion(Class<?> origin) {
        this.origin = origin;
        this.companion = load(origin);
    }

    /** The gradients of all methods of one name that have one; with parameters given, of that one method. */
    Overloads gradientsOf(String method, Class<?>... parameters) {
        List<GradientMethod> found = Arrays.stream(origin.getDeclaredMethods())
                .filter(m -> m.getName().equals(method) && !m.isSynthetic())
                .filter(m -> parameters.length == 0 || Arrays.equals(m.getParameterTypes(), parameters))
                .flatMap(this::gradientOf)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    companion.getName() + " has no gradient of a method " + method + " of " + origin.getName());
        }
        return new Overloads(found);
    }

    private Stream<GradientMethod> gradientOf(Method method) {
        List<Class<?>> parameters = new ArrayList<>(List.of(method.getParameterTypes()));
        if (Reflection.hasReceiver(method)) {
            parameters.add(0, origin);
        }
        try {
            Method gradient =
                    companion.getDeclaredMethod(method.getName() + "Grad", parameters.toArray(Class<?>[]::new));
            return Stream.of(new GradientMethod(method, gradient));
        } catch (NoSuchMethodException e) {
            return Stream.empty();
        }
    }

    /** The generated method of another mode, which takes the arguments and a tangent for each part of the gradient. */
    static Optional<Method> sibling(Method gradient, String name) {
        List<Class<?>> own = List.of(gradient.getParameterTypes());
        int parts = gradient.getReturnType().getRecordComponents().length - 1;
        return Arrays.stream(gradient.getDeclaringClass().getDeclaredMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == own.size() + parts)
                .filter(m ->
                        List.of(m.getParameterTypes()).subList(0, own.size()).equals(own))
                .findFirst();
    }

    private static Class<?> load(Class<?> origin) {
        String name = name(origin) + "_Grad";
        String packageName = origin.getPackageName();
        String qualified = packageName.isEmpty() ? name : packageName + "." + name;
        try {
            return Class.forName(qualified, true, origin.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "there is no class " + qualified + ": was " + origin.getName()
                            + " compiled with @Differentiable on its method and fluxion-processor as a processor?",
                    e);
        }
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "_" + type.getSimpleName();
    }
}
