package dev.fluxion.processor.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a user has said of a function's derivative, in place of its body.
 *
 * @param partials by parameter, the name of the function that gives the partial derivative of the only result: it takes what the
 *     function itself takes. Empty where the body is differentiated
 * @param captured present if the reverse sweep runs the function again, instead of the forward sweep's remembering what is in
 *     it: the position of the first parameter that every call is given alike. Adjoints of these are handed from call to call, so
 *     that they are summed in the order of a single loop
 */
public record Rule(List<Optional<String>> partials, Optional<Integer> captured) {

    public Rule(List<Optional<String>> partials) {
        this(partials, Optional.empty());
    }

    /** Of a function that is run again. */
    public static Rule again(int captured) {
        return new Rule(List.of(), Optional.of(captured));
    }

    public boolean again() {
        return captured.isPresent();
    }

    /** Whether it takes the adjoint that is known so far of the {@code i}-th parameter. */
    public boolean takesAdjoint(int i) {
        return captured.filter(first -> i >= first).isPresent();
    }

    public Rule {
        partials = List.copyOf(partials);
    }

    /** The functions that it names. */
    public List<String> callees() {
        return partials.stream().flatMap(Optional::stream).toList();
    }

    /** The positions of the parameters for which it speaks. */
    public List<Integer> covered() {
        return IntStream.range(0, partials.size())
                .filter(i -> partials.get(i).isPresent())
                .boxed()
                .toList();
    }
}
