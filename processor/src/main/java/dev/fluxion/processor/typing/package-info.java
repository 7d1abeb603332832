/**
 * What javac would know about a method body, found over {@code javax.lang.model} alone: bodies are not attributed while processors
 * run. What cannot be proved is {@link dev.fluxion.processor.typing.Untypable} at its node, never a guess.
 */
@NullMarked
package dev.fluxion.processor.typing;

import org.jspecify.annotations.NullMarked;
