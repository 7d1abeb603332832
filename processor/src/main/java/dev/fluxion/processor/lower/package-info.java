/** An annotated method's syntax → the intermediate representation. The only package, with {@code source}, that knows Java's syntax. */
@NullMarked
package dev.fluxion.processor.lower;

import org.jspecify.annotations.NullMarked;
