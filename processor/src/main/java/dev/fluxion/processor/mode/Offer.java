package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Program;
import java.util.List;

/** What a companion offers for one mode of one method: the methods, and a program of them and all that they call. */
public record Offer(List<Product> products, Program program) {
    public Offer {
        products = List.copyOf(products);
    }

    /** The same offer after a pass. */
    public Offer with(Program other) {
        return new Offer(products, other);
    }
}
