@NullMarked
package dev.fluxion.processor.pass;

import org.jspecify.annotations.NullMarked;
