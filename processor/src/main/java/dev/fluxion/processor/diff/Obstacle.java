package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Origin;

/**
 * Why a program cannot be differentiated: Java of which we know nothing stands on the way from the inputs to the results.
 *
 * @param at where
 * @param detail the code
 */
public record Obstacle(Kind kind, Origin at, String detail) {

    /** Which way is blocked. */
    public enum Kind {
        /** A value that varies goes into code whose number is used further on. */
        UNKNOWN_DERIVATIVE,
        /** An array that carries derivatives is given to code that may change or keep it. */
        ARRAY_ESCAPES,
        /** An array from elsewhere, which others may see, would have to carry derivatives. */
        FOREIGN_ARRAY,
        /** A function that is called by others, so that what it does is not seen, may bring a value that varies into memory. */
        CAPTURED
    }
}
