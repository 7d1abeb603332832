/** The annotation processor, and the order of its stages. */
@NullMarked
package dev.fluxion.processor;

import org.jspecify.annotations.NullMarked;
