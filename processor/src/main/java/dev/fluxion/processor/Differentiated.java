package dev.fluxion.processor;

import dev.fluxion.processor.mode.Offer;
import dev.fluxion.processor.mode.Subject;
import java.util.List;

/**
 * A method and what its companion offers for it.
 *
 * @param offers for its users
 * @param exports for other companions
 */
record Differentiated(Request request, Subject subject, List<Offer> offers, List<Offer> exports) {
    Differentiated {
        offers = List.copyOf(offers);
        exports = List.copyOf(exports);
    }
}
