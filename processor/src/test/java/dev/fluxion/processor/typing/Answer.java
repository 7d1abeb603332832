package dev.fluxion.processor.typing;

import org.jspecify.annotations.Nullable;

/**
 * What was found of an expression at a place of a file; text, to outlive the round.
 *
 * @param type null of classes and packages, and if refused
 * @param method what it calls, if it is a call
 * @param meaning what it stands for, if it is a name
 */
record Answer(
        String file,
        int start,
        int end,
        String source,
        @Nullable String type,
        @Nullable String method,
        @Nullable String meaning,
        @Nullable String refusal) {

    record Place(int start, int end) {}

    Place place() {
        return new Place(start, end);
    }
}
