package dev.fluxion.processor.typing;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The local variables in scope: an immutable list, the innermost first.
 *
 * @param type null if the variable's type could not be proved
 */
record Scope(
        @Nullable Scope outer,
        Meaning.Local local,
        @Nullable TypeMirror type) {

    static @Nullable Scope find(@Nullable Scope scope, String name) {
        for (Scope s = scope; s != null; s = s.outer) {
            if (s.local.name().equals(name)) {
                return s;
            }
        }
        return null;
    }
}
