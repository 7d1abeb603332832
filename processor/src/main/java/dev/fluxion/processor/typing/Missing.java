package dev.fluxion.processor.typing;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types of classes that do not exist, or not yet: half-typed source, or source that other processors will write. */
final class Missing {
    private Missing() {}

    static boolean isIn(TypeMirror t) {
        return missing(t) != null;
    }

    /** What is missing in a type in which something is. */
    static String name(TypeMirror t) {
        return String.valueOf(missing(t));
    }

    private static @org.jspecify.annotations.Nullable TypeMirror missing(TypeMirror t) {
        if (t.getKind() == TypeKind.ERROR) {
            return t;
        }
        if (t instanceof ArrayType a) {
            return missing(a.getComponentType());
        }
        if (!(t instanceof DeclaredType d)) {
            return null;
        }
        return d.getTypeArguments().stream().filter(Missing::isIn).findFirst().orElse(null);
    }
}
