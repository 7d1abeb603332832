package dev.fluxion.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * Checks of methods over objects: value against the method itself; gradient, tangents and adjoints, whichever modes there are,
 * against differences, number by number. All parameters that can carry a derivative are differentiated.
 */
public final class ObjectChecks {
    private final Companion owner;
    private final Companion companion;
    private final String name;
    private final Object[] arguments;
    private final Random random = new Random(17);

    private ObjectChecks(Class<?> owner, String name, Object... arguments) {
        this.owner = new Companion(owner);
        this.companion = Companion.of(owner);
        this.name = name;
        this.arguments = arguments;
    }

    public static void check(Class<?> owner, String name, Object... arguments) throws Throwable {
        ObjectChecks checks = new ObjectChecks(owner, name, arguments);
        List<Double> weights = checks.weights();
        List<Double> gradient = checks.differences(weights);
        if (checks.companion.has(name + "Grad")) {
            Object[] parts = Companion.components(checks.companion.call(name + "Grad", checks.copies(x -> x)));
            checks.value(parts[0]);
            same(numbers(Arrays.copyOfRange(parts, 1, parts.length)), gradient);
        }
        if (checks.companion.has(name + "Jvp")) {
            checks.tangents(weights, gradient);
        }
        if (checks.companion.has(name + "Vjp")) {
            checks.adjoints(weights, gradient);
        }
    }

    private List<Double> weights() throws Throwable {
        List<Double> of = numbers(owner.call(name, copies(x -> x)));
        return of.size() == 1
                ? List.of(1.0)
                : of.stream().map(x -> random.nextDouble() - 0.5).toList();
    }

    private void value(Object value) throws Throwable {
        assertThat(numbers(value)).isEqualTo(numbers(owner.call(name, copies(x -> x))));
    }

    private void tangents(List<Double> weights, List<Double> gradient) throws Throwable {
        List<Double> given = new ArrayList<>();
        Object[] all = withTangents(given);
        Object[] parts = Companion.components(companion.call(name + "Jvp", all));
        value(parts[0]);
        double expected = 0;
        for (int i = 0; i < given.size(); i++) {
            expected += given.get(i) * gradient.get(i);
        }
        List<Double> dots = numbers(parts[1]);
        double actual = 0;
        for (int i = 0; i < dots.size(); i++) {
            actual += dots.get(i) * weights.get(i);
        }
        same(List.of(actual), List.of(expected));
    }

    private Object[] withTangents(List<Double> given) {
        Class<?>[] types = method("Jvp").getParameterTypes();
        Object[] all = Arrays.copyOf(copies(x -> x), types.length);
        int at = arguments.length;
        for (Object argument : arguments) {
            if (!numbers(argument).isEmpty()) {
                all[at] = Graph.tangent(types[at++], argument, x -> {
                    given.add(random.nextDouble() - 0.5);
                    return given.get(given.size() - 1);
                });
            }
        }
        return all;
    }

    private void adjoints(List<Double> weights, List<Double> gradient) throws Throwable {
        Class<?>[] types = method("Vjp").getParameterTypes();
        Object[] all = Arrays.copyOf(copies(x -> x), types.length);
        Iterator<Double> next = weights.iterator();
        Object value = owner.call(name, copies(x -> x));
        all[all.length - 1] = Graph.tangent(types[all.length - 1], value, x -> next.next());
        Object[] parts = Companion.components(companion.call(name + "Vjp", all));
        value(parts[0]);
        same(numbers(Arrays.copyOfRange(parts, 1, parts.length)), gradient);
    }

    private java.lang.reflect.Method method(String mode) {
        return Arrays.stream(companion.type().getDeclaredMethods())
                .filter(m -> m.getName().equals(name + mode))
                .findFirst()
                .orElseThrow();
    }

    /** The derivatives of the weighted sum of the results with respect to each number among the arguments. */
    private List<Double> differences(List<Double> weights) {
        List<Double> derivatives = new ArrayList<>();
        for (int i = 0; i < numbers(arguments).size(); i++) {
            int chosen = i;
            OptionalDouble derivative = Differences.derivative(h -> weighted(weights, chosen, h));
            derivatives.add(derivative.orElseThrow(() -> new AssertionError("not smooth in number " + chosen)));
        }
        return derivatives;
    }

    private double weighted(List<Double> weights, int chosen, double h) {
        int[] at = {0};
        Object[] changed = copies(x -> at[0]++ == chosen ? x + h : x);
        try {
            List<Double> results = numbers(owner.call(name, changed));
            double sum = 0;
            for (int i = 0; i < results.size(); i++) {
                sum += weights.get(i) * results.get(i);
            }
            return sum;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private Object[] copies(DoubleUnaryOperator change) {
        Object[] all = arguments.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = Graph.copy(all[i], change);
        }
        return all;
    }

    private static List<Double> numbers(Object value) {
        return value == null ? Collections.emptyList() : Graph.numbers(value);
    }

    private static void same(List<Double> actual, List<Double> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            double scale = 1 + Math.abs(expected.get(i));
            assertThat(actual.get(i)).as("number %d of %s", i, actual).isCloseTo(expected.get(i), within(1e-6 * scale));
        }
    }
}
