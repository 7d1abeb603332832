@NullMarked
package dev.fluxion.processor.lower;

import org.jspecify.annotations.NullMarked;
