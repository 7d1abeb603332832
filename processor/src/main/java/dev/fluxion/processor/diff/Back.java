package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Builder;

/**
 * What a statement, once copied into the forward sweep, leaves behind for the reverse sweep: given the adjoints of what it
 * defined, writes how they contribute to those of what it used.
 */
interface Back {
    Back NONE = (out, bars) -> {};

    void emit(Builder out, Bars bars);
}
