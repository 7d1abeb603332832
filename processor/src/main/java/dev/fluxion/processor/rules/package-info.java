/**
 * The table of primitives: each operation the IR knows, one row each, with its derivative written in Java. Nothing about a
 * single function of mathematics is said anywhere else.
 */
@NullMarked
package dev.fluxion.processor.rules;

import org.jspecify.annotations.NullMarked;
