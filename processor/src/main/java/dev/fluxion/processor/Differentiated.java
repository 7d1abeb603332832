package dev.fluxion.processor;

import dev.fluxion.processor.mode.Offer;
import dev.fluxion.processor.mode.Subject;
import java.util.List;

/** A method and what its companion offers for it. */
record Differentiated(Request request, Subject subject, List<Offer> offers) {
    Differentiated {
        offers = List.copyOf(offers);
    }
}
