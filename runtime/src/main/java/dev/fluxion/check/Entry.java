package dev.fluxion.check;

import dev.fluxion.check.Gradient.Part;
import dev.fluxion.runtime.Shapes;
import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One number in the arguments of a call, and what is held to be the partial derivative with respect to it.
 *
 * @param name such as {@code x[1][0]}
 * @param path how to get there: the argument, then one index for each dimension
 * @param partial the derivative
 */
record Entry(String name, List<Integer> path, double partial) {
    /** All numbers of one argument, arrays row by row; where null stands there are none. */
    static Stream<Entry> of(Part part, @Nullable Object argument) {
        if (argument != null && argument.getClass().isArray()) {
            Shapes.sameShape("d" + part.name(), part.derivative(), part.name(), argument);
        }
        return entries(part.name(), List.of(part.argument()), argument, part.derivative());
    }

    private static Stream<Entry> entries(
            String name, List<Integer> path, @Nullable Object value, @Nullable Object derivative) {
        if (value == null || derivative == null) {
            return Stream.empty();
        }
        if (!value.getClass().isArray()) {
            return Stream.of(new Entry(name, path, ((Number) derivative).doubleValue()));
        }
        return IntStream.range(0, Array.getLength(value))
                .boxed()
                .flatMap(i ->
                        entries(name + "[" + i + "]", append(path, i), Array.get(value, i), Array.get(derivative, i)));
    }

    private static List<Integer> append(List<Integer> path, int index) {
        return Stream.concat(path.stream(), Stream.of(index)).toList();
    }

    /** The number itself, a Double or a Float. */
    Number read(@Nullable Object[] arguments) {
        return (Number) Array.get(holder(arguments), last());
    }

    /** Sets the number, rounded if it is a float. */
    void write(@Nullable Object[] arguments, double number) {
        boolean isSingle = read(arguments) instanceof Float;
        Array.set(holder(arguments), last(), isSingle ? (Object) (float) number : (Object) number);
    }

    private Object holder(@Nullable Object[] arguments) {
        Object holder = arguments;
        for (int index : path.subList(0, path.size() - 1)) {
            holder = Array.get(holder, index);
        }
        return holder;
    }

    private int last() {
        return path.get(path.size() - 1);
    }
}
