/**
 * Differentiation: a program of the intermediate representation to the program that computes its derivative, forward or
 * reverse. The representation is closed under both, so that they compose to any order.
 */
@NullMarked
package dev.fluxion.processor.diff;

import org.jspecify.annotations.NullMarked;
