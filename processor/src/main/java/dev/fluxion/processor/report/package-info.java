/** Every message there is, and how a stage says it: a problem, the place, and what it speaks of. */
@NullMarked
package dev.fluxion.processor.report;

import org.jspecify.annotations.NullMarked;
