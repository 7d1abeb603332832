/** What generated code calls. Public because generated code is, and not meant to be called by hand. */
@NullMarked
package dev.fluxion.runtime;

import org.jspecify.annotations.NullMarked;
