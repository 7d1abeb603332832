package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Capture conversion (JLS 5.1.10), and the way back: upward projection (JLS 4.10.5). */
final class Captures {
    private final JavaTypes types;

    Captures(JavaTypes types) {
        this.types = types;
    }

    /** Wildcards become fresh variables, where the compiler can do that; the others' members are then typed with the wildcards in them. */
    TypeMirror capture(TypeMirror t) {
        if (!(t instanceof DeclaredType d) || d.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)) {
            return t;
        }
        try {
            return types.types.capture(t);
        } catch (UnsupportedOperationException notInThisCompiler) {
            return t;
        }
    }

    /** The type without captured variables: a supertype that can be written down. */
    TypeMirror upward(TypeMirror t) {
        if (t instanceof TypeVariable v && isCaptured(v)) {
            return upward(v.getUpperBound());
        }
        return mentionsCapture(t) || t instanceof WildcardType ? upward(t, new HashSet<>()) : t;
    }

    private TypeMirror upward(TypeMirror t, Set<Element> open) {
        if (t instanceof TypeVariable v && isCaptured(v)) {
            return open.add(v.asElement()) ? closing(v, open) : types.erasure(v);
        }
        if (t instanceof WildcardType w) {
            return w.getExtendsBound() == null ? types.object() : upward(w.getExtendsBound(), open);
        }
        if (t instanceof ArrayType a) {
            return types.types.getArrayType(upward(a.getComponentType(), open));
        }
        if (t instanceof IntersectionType i) { // Before class types: javac's are both.
            return upward(types.upper(i), open);
        }
        return t instanceof DeclaredType d ? declared(d, open) : t;
    }

    private TypeMirror closing(TypeVariable v, Set<Element> open) {
        TypeMirror bound = upward(v.getUpperBound(), open);
        open.remove(v.asElement());
        return bound;
    }

    private TypeMirror declared(DeclaredType d, Set<Element> open) {
        if (d.getTypeArguments().isEmpty()) {
            return d;
        }
        List<TypeMirror> arguments = new ArrayList<>();
        d.getTypeArguments().forEach(a -> arguments.add(argument(a, open)));
        return types.parameterized(d, arguments);
    }

    private TypeMirror argument(TypeMirror a, Set<Element> open) {
        if (a instanceof WildcardType w) {
            return wildcard(w, open);
        }
        if (!mentionsCapture(a)) {
            return a;
        }
        if (a instanceof TypeVariable v && open.contains(v.asElement())) {
            return types.types.getWildcardType(null, null);
        }
        TypeMirror upper = upward(a, open);
        TypeMirror lower = types.isObject(upper) ? downward(a) : null;
        return types.types.getWildcardType(types.isObject(upper) ? null : upper, lower);
    }

    /** A subtype without captured variables, null if there is none that can be written down. */
    private @Nullable TypeMirror downward(TypeMirror t) {
        if (t instanceof TypeVariable v && isCaptured(v)) {
            return v.getLowerBound().getKind() == TypeKind.NULL ? null : downward(v.getLowerBound());
        }
        return mentionsCapture(t) ? null : t;
    }

    private TypeMirror wildcard(WildcardType w, Set<Element> open) {
        TypeMirror upper = w.getExtendsBound() == null ? null : upward(w.getExtendsBound(), open);
        TypeMirror lower = w.getSuperBound() == null ? null : downward(w.getSuperBound());
        return types.types.getWildcardType(upper == null || types.isObject(upper) ? null : upper, lower);
    }

    private boolean mentionsCapture(TypeMirror t) {
        if (t instanceof TypeVariable v) {
            return isCaptured(v);
        }
        if (t instanceof ArrayType a) {
            return mentionsCapture(a.getComponentType());
        }
        if (t instanceof WildcardType w) {
            return Stream.of(w.getExtendsBound(), w.getSuperBound()).anyMatch(b -> b != null && mentionsCapture(b));
        }
        if (t instanceof IntersectionType) {
            return true;
        }
        return t instanceof DeclaredType d && d.getTypeArguments().stream().anyMatch(a -> mentionsCapture(a));
    }

    /** A variable that no class or method declares. */
    static boolean isCaptured(TypeVariable v) {
        Element owner = v.asElement().getEnclosingElement();
        return !(owner instanceof TypeElement) && !(owner instanceof ExecutableElement);
    }
}
