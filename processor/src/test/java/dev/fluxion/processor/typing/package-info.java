@NullMarked
package dev.fluxion.processor.typing;

import org.jspecify.annotations.NullMarked;
