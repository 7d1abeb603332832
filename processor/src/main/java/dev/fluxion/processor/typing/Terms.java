package dev.fluxion.processor.typing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types to terms and back. */
final class Terms {
    private final JavaTypes types;
    private final Supertypes supertypes;

    Terms(JavaTypes types, Supertypes supertypes) {
        this.types = types;
        this.supertypes = supertypes;
    }

    /** The type with terms in the places of type variables. */
    Term of(TypeMirror t, Map<? extends Element, ? extends Term> substitution) {
        if (t instanceof WildcardType w) {
            return wildcard(w, substitution);
        }
        if (!mentions(t, substitution)) {
            return new Term.Proper(t);
        }
        if (t instanceof TypeVariable v) {
            return java.util.Objects.requireNonNull(substitution.get(v.asElement()));
        }
        if (t instanceof ArrayType a) {
            return new Term.ArrayOf(of(a.getComponentType(), substitution));
        }
        DeclaredType d = (DeclaredType) t;
        return new Term.Applied(d, all(d.getTypeArguments(), substitution));
    }

    List<Term> all(List<? extends TypeMirror> list, Map<? extends Element, ? extends Term> substitution) {
        return list.stream().map(t -> of(t, substitution)).toList();
    }

    private Term wildcard(WildcardType w, Map<? extends Element, ? extends Term> substitution) {
        Term upper = w.getExtendsBound() == null ? null : of(w.getExtendsBound(), substitution);
        Term lower = w.getSuperBound() == null ? null : of(w.getSuperBound(), substitution);
        return new Term.Wildcard(upper, lower);
    }

    /** Whether the type mentions one of these type variables. */
    static boolean mentions(TypeMirror t, Map<? extends Element, ?> variables) {
        if (variables.isEmpty()) {
            return false;
        }
        if (t instanceof TypeVariable v) {
            return variables.containsKey(v.asElement());
        }
        if (t instanceof ArrayType a) {
            return mentions(a.getComponentType(), variables);
        }
        if (t instanceof WildcardType w) {
            return Stream.of(w.getExtendsBound(), w.getSuperBound()).anyMatch(b -> b != null && mentions(b, variables));
        }
        if (t instanceof IntersectionType i) {
            return i.getBounds().stream().anyMatch(b -> mentions(b, variables));
        }
        return t instanceof DeclaredType d && d.getTypeArguments().stream().anyMatch(a -> mentions(a, variables));
    }

    /** A proper class type with its arguments laid open; any other term as it is. */
    Term opened(Term t) {
        if (t instanceof Term.Proper p
                && p.type() instanceof DeclaredType d
                && !d.getTypeArguments().isEmpty()) {
            return new Term.Applied(d, all(d.getTypeArguments(), Map.of()));
        }
        return t instanceof Term.Proper p && p.type() instanceof ArrayType a
                ? new Term.ArrayOf(new Term.Proper(a.getComponentType()))
                : t;
    }

    /** The supertype of a term that is an instance of the class, null if there is none; without arguments if it is raw. */
    Term.@Nullable Applied asSuper(Term t, TypeElement ancestor) {
        if (t instanceof Term.Proper p) {
            DeclaredType found = supertypes.asSuper(p.type(), ancestor);
            return found == null ? null : new Term.Applied(found, all(found.getTypeArguments(), Map.of()));
        }
        if (!(t instanceof Term.Applied a)) {
            return null;
        }
        TypeElement c = (TypeElement) a.like().asElement();
        DeclaredType template = c.equals(ancestor) ? null : supertypes.asSuper(c.asType(), ancestor);
        return c.equals(ancestor) ? a : template == null ? null : template(template, c, a.arguments());
    }

    private Term.Applied template(DeclaredType template, TypeElement c, List<Term> arguments) {
        return new Term.Applied(template, all(template.getTypeArguments(), zip(c.getTypeParameters(), arguments)));
    }

    static Map<Element, Term> zip(List<? extends TypeParameterElement> parameters, List<? extends Term> arguments) {
        Map<Element, Term> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            map.put(parameters.get(i), arguments.get(i));
        }
        return map;
    }

    /** The type that a term is when its variables are these types. */
    TypeMirror mirror(Term t, Function<Term.Variable, TypeMirror> instances) {
        if (t instanceof Term.Proper p) {
            return p.type();
        }
        if (t instanceof Term.Variable v) {
            return instances.apply(v);
        }
        if (t instanceof Term.ArrayOf a) {
            return types.types.getArrayType(mirror(a.component(), instances));
        }
        if (t instanceof Term.Wildcard w) {
            return types.types.getWildcardType(bound(w.upper(), instances), bound(w.lower(), instances));
        }
        Term.Applied a = (Term.Applied) t;
        return types.parameterized(
                a.like(), a.arguments().stream().map(x -> mirror(x, instances)).toList());
    }

    /** The type that a term without variables is. */
    TypeMirror proper(Term t) {
        return mirror(t, Term.Variable::parameter);
    }

    private @Nullable TypeMirror bound(@Nullable Term t, Function<Term.Variable, TypeMirror> instances) {
        return t == null ? null : mirror(t, instances);
    }

    /** The variables that a term mentions. */
    static Stream<Term.Variable> variables(@Nullable Term t) {
        if (t instanceof Term.Variable v) {
            return Stream.of(v);
        }
        if (t instanceof Term.ArrayOf a) {
            return variables(a.component());
        }
        if (t instanceof Term.Wildcard w) {
            return Stream.concat(variables(w.upper()), variables(w.lower()));
        }
        return t instanceof Term.Applied a ? a.arguments().stream().flatMap(Terms::variables) : Stream.empty();
    }

    static boolean isProper(Term t) {
        return variables(t).findAny().isEmpty();
    }

    boolean same(Term a, Term b) {
        if (a instanceof Term.Proper p && b instanceof Term.Proper q) {
            return types.isSame(p.type(), q.type());
        }
        if (a instanceof Term.ArrayOf x && b instanceof Term.ArrayOf y) {
            return same(x.component(), y.component());
        }
        if (a instanceof Term.Wildcard x && b instanceof Term.Wildcard y) {
            return sameBound(x.upper(), y.upper()) && sameBound(x.lower(), y.lower());
        }
        if (a instanceof Term.Applied x && b instanceof Term.Applied y) {
            return sameApplied(x, y);
        }
        return isIdentical(a, b);
    }

    @SuppressWarnings("ReferenceEquality") // Variables are told apart by identity.
    private static boolean isIdentical(Term a, Term b) {
        return a == b;
    }

    private boolean sameBound(@Nullable Term a, @Nullable Term b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return same(a, b);
    }

    private boolean sameApplied(Term.Applied a, Term.Applied b) {
        if (!a.like().asElement().equals(b.like().asElement())
                || a.arguments().size() != b.arguments().size()) {
            return false;
        }
        for (int i = 0; i < a.arguments().size(); i++) {
            if (!same(a.arguments().get(i), b.arguments().get(i))) {
                return false;
            }
        }
        return true;
    }
}
