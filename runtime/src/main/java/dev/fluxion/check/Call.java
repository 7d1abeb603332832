package dev.fluxion.check;

import dev.fluxion.runtime.DeepArrays;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function at a point. */
final class Call {
    private final Subject subject;
    private final @Nullable Object[] arguments;

    Call(Subject subject, @Nullable Object[] arguments) {
        this.subject = subject;
        this.arguments = arguments;
    }

    Subject subject() {
        return subject;
    }

    /** The arguments themselves: of a copy, they may be written to. */
    @Nullable
    Object[] arguments() {
        return arguments;
    }

    /** The same call on other arrays with the same contents: whatever it writes, this one stays as it is. */
    Call copy() {
        return new Call(subject, copies(arguments));
    }

    /** The same arguments on other arrays. */
    static @Nullable Object[] copies(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(Call::copy).toArray();
    }

    /** What follows from the gradient here, and is to be checked as well. */
    List<Call> further(Gradient gradient) {
        return subject.further(gradient).stream()
                .map(s -> new Call(s, copies(arguments)))
                .toList();
    }

    double value() {
        return subject.value(arguments);
    }

    Gradient gradient() {
        return subject.gradient(arguments);
    }

    private static @Nullable Object copy(@Nullable Object argument) {
        boolean isArray = argument != null && argument.getClass().isArray();
        return isArray ? DeepArrays.copy(argument) : argument;
    }
}
