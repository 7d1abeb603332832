package dev.fluxion.check;

import dev.fluxion.NoDerivative;
import dev.fluxion.Out;
import dev.fluxion.runtime.ParameterNames;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the argument that each component of a gradient belongs to: by name, or where names are gone, by position. */
final class Components {
    private final Method method;
    private final Method gradient;
    private final List<RecordComponent> components;

    Components(Method method, Method gradient) {
        this.method = method;
        this.gradient = gradient;
        // The first is the value.
        this.components = Arrays.stream(gradient.getReturnType().getRecordComponents())
                .skip(1)
                .toList();
    }

    List<Component> match() {
        List<String> names = names();
        return names.isEmpty() ? byPosition() : byName(names);
    }

    private List<String> names() {
        ParameterNames names = gradient.getAnnotation(ParameterNames.class);
        if (names != null) {
            return List.of(names.value());
        }
        boolean kept = Arrays.stream(gradient.getParameters()).allMatch(Parameter::isNamePresent);
        return kept
                ? Arrays.stream(gradient.getParameters())
                        .map(Parameter::getName)
                        .toList()
                : List.of();
    }

    private List<Component> byName(List<String> names) {
        return components.stream()
                .map(c -> new Component(c, names.indexOf(Component.parameter(c))))
                .peek(c -> require(c.argument() >= 0, "no parameter of " + method + " belongs to " + c.component()))
                .toList();
    }

    private List<Component> byPosition() {
        List<Integer> differentiable = differentiable();
        require(
                differentiable.size() == components.size(),
                "which parameters do " + components + " belong to? Compile with -parameters to keep their names");
        return IntStream.range(0, components.size())
                .mapToObj(i -> new Component(components.get(i), differentiable.get(i)))
                .toList();
    }

    private List<Integer> differentiable() {
        Parameter[] parameters = method.getParameters();
        int receiver = Reflection.hasReceiver(method) ? 1 : 0;
        return IntStream.range(0, parameters.length)
                .filter(i -> carriesDerivative(parameters[i]))
                .mapToObj(i -> i + receiver)
                .toList();
    }

    private static boolean carriesDerivative(Parameter parameter) {
        return Reflection.isReal(parameter.getType())
                && !parameter.isAnnotationPresent(NoDerivative.class)
                && !parameter.isAnnotationPresent(Out.class);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
