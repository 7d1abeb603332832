package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a function's arguments beyond their types.
 *
 * @param lambda the lambda that it is made of, if it is not made of a method
 * @param types of a lambda's arguments: numbers that its parameters would box
 * @param functions the arguments that are known functions, by position: in their place it gets what they have captured
 */
record Given(Optional<Closure.Shape> lambda, List<Type> types, Map<Integer, Closure.Shape> functions) {
    static final Given NOTHING = new Given(Optional.empty(), List.of(), Map.of());

    Given {
        types = List.copyOf(types);
        functions = Map.copyOf(functions);
    }

    static Given lambda(Closure.Shape shape, List<Type> types) {
        return new Given(Optional.of(shape), types, Map.of());
    }

    static Given functions(Map<Integer, Closure.Shape> functions) {
        return new Given(Optional.empty(), List.of(), functions);
    }

    Optional<Closure.Shape> function(int parameter) {
        return Optional.ofNullable(functions.get(parameter));
    }

    /** Whether the function is not just its method. */
    boolean isSpecial() {
        return lambda.isPresent() || !functions.isEmpty();
    }
}
