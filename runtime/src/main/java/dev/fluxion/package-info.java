/** What a user writes on a method to have it differentiated at compile time; start at {@link dev.fluxion.Differentiable}. */
@NullMarked
package dev.fluxion;

import org.jspecify.annotations.NullMarked;
