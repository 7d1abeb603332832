/** From text to syntax: parsing, positions, and finding the declaration of an element. */
@NullMarked
package dev.fluxion.processor.source;

import org.jspecify.annotations.NullMarked;
