/** The stacks that generated code remembers values on, from its forward sweep to its reverse sweep. */
@NullMarked
package dev.fluxion.tape;

import org.jspecify.annotations.NullMarked;
