package dev.fluxion.processor.mode;

import java.util.List;

/**
 * One method that a companion offers.
 *
 * @param mode its short name: {@code grad}, {@code gradInto}, {@code jvp}
 * @param function the name of its function in the {@link Offer}'s program
 * @param returnsRecord whether its results are returned as a record, named after the method and the mode
 * @param javadoc its first sentence, then one line for each tag; {@code %s} stands for a link to the user's method
 */
public record Product(String mode, String function, boolean returnsRecord, List<String> javadoc) {
    public Product {
        javadoc = List.copyOf(javadoc);
    }
}
