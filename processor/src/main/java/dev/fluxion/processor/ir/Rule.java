package dev.fluxion.processor.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a user has said of a function's derivative, in place of its body.
 *
 * @param partials by parameter, the name of the function that gives the partial derivative of the only result: it takes what the
 *     function itself takes. Empty where the body is differentiated
 */
public record Rule(List<Optional<String>> partials) {
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
