package dev.fluxion.check;

import org.jspecify.annotations.Nullable;

/** What is checked: a function of some arguments, and what is held to be its gradient. Either may write to arrays. */
interface Subject {
    /** How the report calls it. */
    String name();

    /** Whether the function computes in float: its value is then as coarse as a float. */
    boolean isSingle();

    double value(@Nullable Object[] arguments);

    Gradient gradient(@Nullable Object[] arguments);

    /** Whether the function writes to this argument, and is meant to. */
    boolean writesTo(int argument);
}
