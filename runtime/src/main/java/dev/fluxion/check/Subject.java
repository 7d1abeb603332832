package dev.fluxion.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is checked: a function of some arguments, and what is held to be its gradient. Either may write to arrays. */
interface Subject {
    /** How the report calls it. */
    String name();

    /** Whether the function computes in float: its value is then as coarse as a float. */
    boolean isSingle();

    double value(@Nullable Object[] arguments);

    Gradient gradient(@Nullable Object[] arguments);

    /** Derivatives of the gradient, which was found at some point. */
    default List<Subject> further(Gradient gradient) {
        return List.of();
    }

    /** Whether the function writes to this argument, and is meant to. */
    boolean writesTo(int argument);
}
