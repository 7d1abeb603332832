package dev.fluxion.processor.typing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The supertypes of a type, seen as a hierarchy of classes. */
final class Supertypes {
    private final JavaTypes types;
    private final Captures captures;
    private final Map<TypeElement, List<TypeElement>> ancestors = new HashMap<>();

    Supertypes(JavaTypes types, Captures captures) {
        this.types = types;
        this.captures = captures;
    }

    /** The supertype of {@code t} that is an instance of the class {@code ancestor}, null if there is none. */
    @Nullable
    DeclaredType asSuper(TypeMirror t, TypeElement ancestor) {
        if (t instanceof TypeVariable v) {
            return asSuper(v.getUpperBound(), ancestor);
        }
        if (t instanceof IntersectionType i) {
            return first(i.getBounds(), ancestor);
        }
        if (!(t instanceof DeclaredType d) || !inherits(d, ancestor)) {
            return t instanceof ArrayType ? first(types.types.directSupertypes(t), ancestor) : null;
        }
        TypeMirror captured = captures.capture(d);
        return d.asElement().equals(ancestor) ? d : first(types.types.directSupertypes(captured), ancestor);
    }

    private @Nullable DeclaredType first(List<? extends TypeMirror> candidates, TypeElement ancestor) {
        for (TypeMirror candidate : candidates) {
            DeclaredType found = asSuper(candidate, ancestor);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean inherits(DeclaredType d, TypeElement ancestor) {
        return d.asElement().equals(ancestor) || types.isSubtype(types.erasure(d), types.erasure(ancestor.asType()));
    }

    /** All classes that {@code t} is an instance of, itself first, superclasses before interfaces, but Object last of interfaces. */
    List<TypeElement> classes(TypeMirror t) {
        if (t instanceof TypeVariable v) {
            return classes(v.getUpperBound());
        }
        if (t instanceof IntersectionType i) {
            return i.getBounds().stream()
                    .flatMap(b -> classes(b).stream())
                    .distinct()
                    .toList();
        }
        return ancestors(t instanceof DeclaredType d ? (TypeElement) d.asElement() : types.element("java.lang.Object"));
    }

    private List<TypeElement> ancestors(TypeElement c) {
        List<TypeElement> known = ancestors.get(c);
        if (known == null) {
            Set<TypeElement> found = new LinkedHashSet<>();
            collect(c, found);
            found.add(types.element("java.lang.Object"));
            known = List.copyOf(found);
            ancestors.put(c, known);
        }
        return known;
    }

    private void collect(TypeElement c, Set<TypeElement> found) {
        if (found.add(c)) {
            if (c.getSuperclass() instanceof DeclaredType superclass) {
                collect(superclass, found);
            }
            c.getInterfaces().forEach(i -> collect(i, found));
        }
    }

    private void collect(TypeMirror t, Set<TypeElement> found) {
        collect((TypeElement) ((DeclaredType) t).asElement(), found);
    }
}
