/**
 * IR → Java. {@link dev.fluxion.processor.emit.Shape} chooses names, nests expressions and merges variables; {@link
 * dev.fluxion.processor.emit.JavaWriter} prints what it is given and decides nothing.
 */
@NullMarked
package dev.fluxion.processor.emit;

import org.jspecify.annotations.NullMarked;
