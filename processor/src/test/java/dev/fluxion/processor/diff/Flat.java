package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Instance;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Type;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** Values as lists of numbers, and lists of arguments of a given shape; what is shared is counted once, and stays shared. */
final class Flat {
    private Flat() {}

    /** All numbers in the order in which they are met; each array once. */
    static List<Double> numbers(List<?> values) {
        List<Double> numbers = new ArrayList<>();
        IdentityHashMap<Object, Object> seen = new IdentityHashMap<>();
        values.forEach(v -> numbers(v, numbers, seen));
        return numbers;
    }

    /** All numbers, those of shared arrays again and again. */
    static List<Double> positions(List<?> values) {
        List<Double> numbers = new ArrayList<>();
        values.forEach(v -> positions(v, numbers));
        return numbers;
    }

    private static void positions(Object value, List<Double> numbers) {
        if (value instanceof Object[] rows) {
            Arrays.asList(rows).forEach(row -> positions(row, numbers));
        } else if (value instanceof Instance object) {
            object.held().forEach(held -> positions(held, numbers));
        } else {
            numbers.addAll(numbers(Collections.singletonList(value)));
        }
    }

    private static void numbers(Object value, List<Double> numbers, IdentityHashMap<Object, Object> seen) {
        if (value instanceof Double || value instanceof Float) {
            numbers.add(((Number) value).doubleValue());
        } else if (value instanceof Instance object) {
            if (seen.put(object, object) == null) {
                object.held().forEach(held -> numbers(held, numbers, seen));
            }
        } else if (value != null && value.getClass().isArray() && seen.put(value, value) == null) {
            for (int i = 0; i < Array.getLength(value); i++) {
                numbers(Array.get(value, i), numbers, seen);
            }
        }
    }

    /** Values of the derivative's type in the shape of the given ones, sharing what they share. */
    static List<Object> like(List<?> values, DoubleSupplier numbers) {
        IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
        List<Object> like = new ArrayList<>();
        values.forEach(v -> like.add(like(v, numbers, copies)));
        return like;
    }

    /** Likewise, sharing nothing: one for each position of a result. */
    static List<Object> weights(List<?> values, DoubleSupplier numbers) {
        List<Object> weights = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Object[] rows) {
                List<Object> each = weights(Arrays.asList(rows), numbers);
                weights.add(each.toArray(Arrays.copyOf(rows, 0)));
            } else if (value instanceof Instance object) {
                weights.add(object.with(object.layout().shadow(), held -> weight(held, numbers)));
            } else {
                weights.addAll(like(Collections.singletonList(value), numbers));
            }
        }
        return weights;
    }

    private static Object weight(Object value, DoubleSupplier numbers) {
        return value == null
                ? null
                : weights(Collections.singletonList(value), numbers).get(0);
    }

    private static Object like(Object value, DoubleSupplier numbers, IdentityHashMap<Object, Object> copies) {
        if (value instanceof Double || value instanceof Float) {
            return numbers.getAsDouble();
        }
        if (value == null || copies.containsKey(value)) {
            return value == null ? null : copies.get(value);
        }
        if (value instanceof Instance object) {
            Instance like = object.with(object.layout().shadow(), held -> like(held, numbers, copies));
            copies.put(value, like);
            return like;
        }
        int n = Array.getLength(value);
        Class<?> element = value.getClass().getComponentType();
        Object copy = Array.newInstance(element == float.class ? double.class : element, n);
        copies.put(value, copy);
        for (int i = 0; i < n; i++) {
            Array.set(copy, i, like(Array.get(value, i), numbers, copies));
        }
        return copy;
    }

    /** A deep copy, sharing what is shared. */
    static Object[] copy(List<?> values) {
        return shifted(values, List.of(), 0).toArray();
    }

    /** A deep copy, moved by {@code h} times a direction of the same shape; floats as they are. */
    static List<Object> shifted(List<?> values, List<?> direction, double h) {
        IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
        List<Object> moved = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            moved.add(shifted(values.get(i), direction.isEmpty() ? null : direction.get(i), h, copies));
        }
        return moved;
    }

    private static Object shifted(Object value, Object direction, double h, IdentityHashMap<Object, Object> copies) {
        if (value instanceof Double d) {
            return direction == null ? d : d + h * (Double) direction;
        }
        if (value instanceof Instance object) {
            if (!copies.containsKey(value)) {
                copies.put(value, shifted(object, (Instance) direction, h, copies));
            }
            return copies.get(value);
        }
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        if (!copies.containsKey(value)) {
            int n = Array.getLength(value);
            Object copy = Array.newInstance(value.getClass().getComponentType(), n);
            copies.put(value, copy);
            for (int i = 0; i < n; i++) {
                Object along = direction == null ? null : Array.get(direction, i);
                Array.set(copy, i, shifted(Array.get(value, i), along, h, copies));
            }
        }
        return copies.get(value);
    }

    private static Object shifted(Instance object, Instance along, double h, IdentityHashMap<Object, Object> copies) {
        Instance moved = object.with(object.layout(), held -> held);
        for (Layout.Field field : object.layout().fields()) {
            boolean moves = along != null && field.type().isDifferentiable();
            Object direction = moves ? along.get(field.name()) : null;
            moved.set(field.name(), shifted(object.get(field.name()), direction, h, copies));
        }
        return moved;
    }

    static double dot(List<Double> a, List<Double> b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.get(i) * b.get(i);
        }
        return sum;
    }

    static List<Double> plus(List<Double> a, double h, List<Double> b) {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i) + h * b.get(i));
        }
        return sums;
    }

    static double norm(List<Double> a) {
        return Math.sqrt(dot(a, a));
    }

    static List<Var> differentiable(List<Var> params) {
        return params.stream().filter(p -> p.type().isDifferentiable()).toList();
    }

    /** Those of the arguments that stand at parameters that pass. */
    static List<Object> at(List<Var> params, List<?> args, Predicate<Type> filter) {
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            if (filter.test(params.get(i).type())) {
                chosen.add(args.get(i));
            }
        }
        return chosen;
    }

    static boolean sameBits(Object a, Object b) {
        return Arrays.deepEquals(new Object[] {plain(a)}, new Object[] {plain(b)});
    }

    /** Objects as arrays of what they hold. */
    private static Object plain(Object value) {
        if (value instanceof Object[] rows) {
            return Arrays.stream(rows).map(Flat::plain).toArray();
        }
        return value instanceof Instance object ? plain(object.held().toArray()) : value;
    }
}
