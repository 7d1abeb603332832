/** Checks gradients against differences, in tests; start at {@link dev.fluxion.check.GradientCheck}. */
@NullMarked
package dev.fluxion.check;

import org.jspecify.annotations.NullMarked;
