/**
 * What a user asks for, built as IR: each mode of the contract's section 3 is a function from the user's method to the methods
 * of its companion.
 */
@NullMarked
package dev.fluxion.processor.mode;

import org.jspecify.annotations.NullMarked;
