package dev.fluxion.processor.emit;

import java.util.Set;

/**
 * What was decided of a method before its statements are written.
 *
 * @param tails the {@code if}s in whose branches it returns
 * @param reserved names that no variable may have
 */
record Plan(Nested nested, Slots slots, Set<Step> tails, Set<String> reserved) {}
