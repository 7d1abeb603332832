/**
 * Passes: the intermediate representation made better, before and after differentiation. Each is a function from a program
 * to one that gives the same values, bit for bit.
 */
@NullMarked
package dev.fluxion.processor.pass;

import org.jspecify.annotations.NullMarked;
