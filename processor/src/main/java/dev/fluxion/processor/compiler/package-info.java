/** The compiler that runs us, javac or ECJ: where it keeps the text of a source file, and how it is told of a problem. */
@NullMarked
package dev.fluxion.processor.compiler;

import org.jspecify.annotations.NullMarked;
