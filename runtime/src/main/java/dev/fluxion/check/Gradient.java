package dev.fluxion.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held to be a gradient.
 *
 * @param value the function's value as computed beside the gradient, if it is
 * @param parts one for each argument that the gradient is taken with respect to, in order
 */
record Gradient(@Nullable Double value, List<Part> parts) {
    /**
     * The partial derivatives with respect to one argument.
     *
     * @param name the argument's name
     * @param argument its position
     * @param derivative a number, or an array of the argument's shape
     */
    record Part(String name, int argument, Object derivative) {}
}
