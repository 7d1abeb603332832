package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Program;
import java.util.List;
import java.util.Set;

/**
 * What a companion offers for one mode of one method: the methods, and a program of them and all that they call.
 *
 * @param traces those whose names others rely on
 */
public record Offer(List<Product> products, Program program, Set<String> traces) {
    public Offer {
        products = List.copyOf(products);
        traces = Set.copyOf(traces);
    }

    public Offer(List<Product> products, Program program) {
        this(products, program, Set.of());
    }

    /** The same offer after a pass. */
    public Offer with(Program other) {
        return new Offer(products, other, traces);
    }
}
