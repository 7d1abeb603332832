package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.External;
import java.util.List;
import java.util.Optional;

/**
 * One method that a companion offers.
 *
 * @param mode its short name: {@code grad}, {@code gradInto}, {@code jvp}
 * @param function the name of its function in the {@link Offer}'s program
 * @param returnsRecord whether its results are returned as a record, named after the method and the mode
 * @param javadoc its first sentence, then one line for each tag; {@code %s} stands for a link to the user's method
 * @param external which one it is to other companions, if it is for them
 */
public record Product(
        String mode, String function, boolean returnsRecord, List<String> javadoc, Optional<External> external) {
    public Product {
        javadoc = List.copyOf(javadoc);
    }

    public Product(String mode, String function, boolean returnsRecord, List<String> javadoc) {
        this(mode, function, returnsRecord, javadoc, Optional.empty());
    }

    /** One that is for other companions. */
    static Product shared(External external, boolean returnsRecord, String javadoc) {
        return new Product("", external.function(), returnsRecord, List.of(javadoc), Optional.of(external));
    }
}
