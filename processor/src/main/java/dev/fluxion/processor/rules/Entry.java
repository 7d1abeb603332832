package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row as it is written down.
 *
 * @param name see {@link Row#name}
 * @param form how Java writes it: {@code Math.pow(x, p)}
 * @param contributions what the {@code i}-th operand's change contributes, linear in {@code d}, over the form's names and
 *     {@code result}; "" or left out where the result does not depend on it differentiably
 * @param since the Java version that brought it
 * @param note what the reader should know, for the reference
 */
record Entry(String name, String form, List<String> contributions, Cost cost, Failure failure, int since, String note) {

    enum Cost {
        CHEAP,
        EXPENSIVE
    }

    /** When it may throw: never, on whole numbers only, always. */
    enum Failure {
        NEVER,
        WHOLE,
        ALWAYS
    }

    Entry {
        contributions = List.copyOf(contributions);
    }

    static Entry cheap(String name, String form, String... contributions) {
        return new Entry(name, form, Arrays.asList(contributions), Cost.CHEAP, Failure.NEVER, 0, "");
    }

    static Entry expensive(String name, String form, String... contributions) {
        return new Entry(name, form, Arrays.asList(contributions), Cost.EXPENSIVE, Failure.NEVER, 0, "");
    }

    Entry fails(Failure when) {
        return new Entry(name, form, contributions, cost, when, since, note);
    }

    Entry since(int version) {
        return new Entry(name, form, contributions, cost, failure, version, note);
    }

    Entry note(String text) {
        return new Entry(name, form, contributions, cost, failure, since, text);
    }

    /** The same function of another class, which has all that the contributions call too. */
    Entry in(String className) {
        String prefix = className.replaceFirst("^java\\.lang\\.", "") + ".";
        List<String> theirs = Lists.map(contributions, c -> c.replace("Math.", prefix));
        return new Entry(prefix + name, form.replace("Math.", prefix), theirs, cost, failure, since, note);
    }

    /** A function of this name of another class, whose contributions are calculated by {@link Math}. */
    Entry of(String className) {
        String theirs = form.replaceFirst("^Math", className);
        return new Entry(className + "." + name, theirs, contributions, cost, failure, 0, note);
    }

    /** Contributes otherwise where a condition holds. */
    Entry inCase(String condition, String... otherwise) {
        List<String> guarded = IntStream.range(0, otherwise.length)
                .mapToObj(i -> condition + " ? " + otherwise[i] + " : " + contributions.get(i))
                .toList();
        return new Entry(name, form, guarded, cost, failure, since, note);
    }
}
