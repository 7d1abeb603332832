package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Least upper bounds (JLS 4.10.4) of reference types; null where the bound is an intersection, which cannot be written down. */
final class Lubs {
    private static final int DEEP = 2;

    private final JavaTypes types;
    private final Supertypes supertypes;

    Lubs(JavaTypes types, Supertypes supertypes) {
        this.types = types;
        this.supertypes = supertypes;
    }

    @Nullable
    TypeMirror of(List<? extends TypeMirror> all) {
        return of(all, 0);
    }

    private @Nullable TypeMirror of(List<? extends TypeMirror> all, int depth) {
        for (TypeMirror candidate : all) {
            if (all.stream().allMatch(t -> types.isSubtype(t, candidate))) {
                return candidate;
            }
        }
        if (all.stream().allMatch(ArrayType.class::isInstance)) {
            return arrays(all, depth);
        }
        List<TypeElement> minimal = minimal(common(all));
        return minimal.size() == 1 && all.stream().noneMatch(ArrayType.class::isInstance)
                ? instance(minimal.get(0), all, depth)
                : null;
    }

    private @Nullable TypeMirror arrays(List<? extends TypeMirror> all, int depth) {
        List<TypeMirror> components = all.stream()
                .map(t -> ((ArrayType) t).getComponentType())
                .<TypeMirror>map(t -> t)
                .toList();
        boolean references = components.stream().noneMatch(c -> c.getKind().isPrimitive());
        TypeMirror component = references ? of(components, depth) : null;
        return component == null ? null : types.types.getArrayType(component);
    }

    private List<TypeElement> common(List<? extends TypeMirror> all) {
        List<TypeElement> common = new ArrayList<>(supertypes.classes(all.get(0)));
        all.forEach(t -> common.retainAll(supertypes.classes(t)));
        return common;
    }

    private List<TypeElement> minimal(List<TypeElement> classes) {
        List<TypeElement> minimal = new ArrayList<>(classes);
        minimal.removeIf(c -> classes.stream()
                .anyMatch(o -> !o.equals(c) && types.isSubtype(types.erasure(o.asType()), types.erasure(c.asType()))));
        return minimal;
    }

    private @Nullable TypeMirror instance(TypeElement c, List<? extends TypeMirror> all, int depth) {
        List<DeclaredType> instances = new ArrayList<>();
        for (TypeMirror t : all) {
            DeclaredType found = supertypes.asSuper(t, c);
            if (found == null) {
                return null;
            }
            instances.add(found);
        }
        boolean raw = instances.stream().anyMatch(d -> d.getTypeArguments().isEmpty());
        return raw ? types.erasure(c.asType()) : types.parameterized(instances.get(0), arguments(instances, depth));
    }

    private List<TypeMirror> arguments(List<DeclaredType> instances, int depth) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (int i = 0; i < instances.get(0).getTypeArguments().size(); i++) {
            int index = i;
            arguments.add(containing(
                    instances.stream()
                            .<TypeMirror>map(d -> d.getTypeArguments().get(index))
                            .toList(),
                    depth));
        }
        return arguments;
    }

    /** The least type argument that contains all of these. */
    private TypeMirror containing(List<TypeMirror> arguments, int depth) {
        TypeMirror first = arguments.get(0);
        if (!(first instanceof WildcardType) && arguments.stream().allMatch(a -> types.isSame(first, a))) {
            return first;
        }
        TypeMirror upper = depth >= DEEP
                ? null
                : of(arguments.stream().map(this::upperBound).toList(), depth + 1);
        return types.types.getWildcardType(upper == null || types.isObject(upper) ? null : upper, null);
    }

    private TypeMirror upperBound(TypeMirror argument) {
        if (!(argument instanceof WildcardType w)) {
            return argument;
        }
        return w.getExtendsBound() == null ? types.object() : w.getExtendsBound();
    }
}
