/**
 * The intermediate representation: structured A-normal form. Every name is bound once, every operand is an atom, control
 * flow is statements that yield values. Imports no other stage.
 */
@NullMarked
package dev.fluxion.processor.ir;

import org.jspecify.annotations.NullMarked;
