/**
 * Vector mode: from a derivative in one direction to the derivatives in several at once. What the direction has no influence
 * on, the user's own program above all, is computed once; a number that it has influence on becomes an array with one number
 * for each direction, innermost and contiguous. Such a value is called <em>wide</em>.
 */
@NullMarked
package dev.fluxion.processor.vector;

import org.jspecify.annotations.NullMarked;
