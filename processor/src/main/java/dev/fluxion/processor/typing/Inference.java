package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** A set of bounds on inference variables, and how constraints become bounds (JLS 18.2, 18.3). */
final class Inference {
    private static final int MANY = 20_000;

    private final JavaTypes types;
    private final Terms terms;
    private final Reduction reduction;
    private final Map<Term.Variable, Bounds> bounds = new LinkedHashMap<>();
    private boolean consistent = true;
    private boolean unchecked;
    private int steps;

    Inference(JavaTypes types, Terms terms) {
        this.types = types;
        this.terms = terms;
        this.reduction = new Reduction(types, terms, this);
    }

    Inference copy() {
        Inference copy = new Inference(types, terms);
        bounds.forEach((v, b) -> copy.bounds.put(v, b.copy()));
        copy.consistent = consistent;
        copy.unchecked = unchecked;
        return copy;
    }

    boolean isConsistent() {
        return consistent;
    }

    /** Whether an unchecked conversion was necessary. */
    boolean isUnchecked() {
        return unchecked;
    }

    Bounds bounds(Term.Variable v) {
        return bounds.computeIfAbsent(v, x -> new Bounds());
    }

    /** Fresh variables for type parameters, with the bounds that these declare. */
    Map<Element, Term.Variable> declare(List<? extends TypeVariable> parameters) {
        Map<Element, Term.Variable> fresh = new LinkedHashMap<>();
        parameters.forEach(p -> fresh.put(p.asElement(), new Term.Variable(p)));
        for (TypeVariable p : parameters) {
            Term.Variable v = java.util.Objects.requireNonNull(fresh.get(p.asElement()));
            for (TypeMirror bound : declaredBounds(p)) {
                subtype(v, terms.of(bound, fresh));
            }
        }
        return fresh;
    }

    private static List<? extends TypeMirror> declaredBounds(TypeVariable p) {
        return p.getUpperBound() instanceof IntersectionType i ? i.getBounds() : List.of(p.getUpperBound());
    }

    void fail() {
        consistent = false;
    }

    /** An unchecked conversion is necessary if this holds. */
    void unchecked(boolean condition) {
        unchecked |= condition;
    }

    void require(boolean condition) {
        consistent &= condition;
    }

    /** A value of type {@code from} may be passed where {@code to} is expected (JLS 18.2.2). */
    void compatible(Term from, Term to, boolean loose) {
        if (from instanceof Term.Proper f && to instanceof Term.Proper t) {
            require(loose ? types.isLoose(f.type(), t.type()) : types.isStrict(f.type(), t.type()));
            unchecked |= consistent && isUnchecked(f.type(), t.type());
        } else if (from instanceof Term.Proper f && f.type().getKind().isPrimitive()) {
            require(loose);
            subtype(new Term.Proper(types.boxed(f.type())), to);
        } else {
            subtype(from, to);
        }
    }

    private boolean isUnchecked(TypeMirror from, TypeMirror to) {
        return !from.getKind().isPrimitive()
                && !to.getKind().isPrimitive()
                && !isReifiable(to)
                && !types.isSubtype(from, to);
    }

    /** To a class whose arguments are wildcards without bounds every conversion is checked (JLS 5.1.9). */
    private static boolean isReifiable(TypeMirror t) {
        return t instanceof DeclaredType d
                && d.getTypeArguments().stream()
                        .allMatch(a -> a instanceof WildcardType w
                                && w.getExtendsBound() == null
                                && w.getSuperBound() == null);
    }

    void subtype(Term s, Term t) {
        if (!consistent || s == t || isNull(s)) {
            return;
        }
        require(steps++ < MANY);
        if (s instanceof Term.Proper p && t instanceof Term.Proper q) {
            require(types.isSubtype(p.type(), q.type()) || isRawOf(p.type(), q.type()));
        } else if (s instanceof Term.Variable v) {
            upper(v, t);
        } else if (t instanceof Term.Variable v) {
            lower(v, s);
        } else {
            reduction.structural(terms.opened(s), terms.opened(t));
        }
    }

    private static boolean isNull(Term t) {
        return t instanceof Term.Proper p && p.type().getKind() == TypeKind.NULL;
    }

    private boolean isRawOf(TypeMirror s, TypeMirror t) {
        boolean raw = t instanceof DeclaredType d
                && !d.getTypeArguments().isEmpty()
                && types.isSubtype(types.erasure(s), types.erasure(t))
                && types.types.isAssignable(s, t);
        unchecked |= raw && !isReifiable(t);
        return raw;
    }

    void equal(Term s, Term t) {
        if (!consistent || s == t) {
            return;
        }
        require(steps++ < MANY);
        if (s instanceof Term.Proper p && t instanceof Term.Proper q) {
            require(types.isSame(p.type(), q.type()));
        } else if (s instanceof Term.Variable v) {
            same(v, t);
        } else if (t instanceof Term.Variable v) {
            same(v, s);
        } else {
            reduction.equalParts(terms.opened(s), terms.opened(t));
        }
    }

    private void same(Term.Variable v, Term t) {
        Bounds b = bounds(v);
        if (add(b.equal, t)) {
            others(b.equal, t).forEach(e -> equal(e, t));
            List.copyOf(b.lower).forEach(l -> subtype(l, t));
            List.copyOf(b.upper).forEach(u -> subtype(t, u));
            if (t instanceof Term.Variable other) {
                same(other, v);
            }
        }
    }

    private void lower(Term.Variable v, Term t) {
        Bounds b = bounds(v);
        if (add(b.lower, t)) {
            List.copyOf(b.equal).forEach(e -> subtype(t, e));
            List.copyOf(b.upper).forEach(u -> subtype(t, u));
        }
    }

    private void upper(Term.Variable v, Term t) {
        Bounds b = bounds(v);
        if (add(b.upper, t)) {
            if (t instanceof Term.Variable other) {
                lower(other, v);
            }
            List.copyOf(b.equal).forEach(e -> subtype(e, t));
            List.copyOf(b.lower).forEach(l -> subtype(l, t));
            others(b.upper, t).forEach(u -> reduction.alike(terms.opened(u), terms.opened(t)));
        }
    }

    private static List<Term> others(List<Term> list, Term t) {
        List<Term> others = new ArrayList<>(list);
        others.removeIf(x -> x == t);
        return others;
    }

    private boolean add(List<Term> list, Term t) {
        return list.stream().noneMatch(x -> terms.same(x, t)) && list.add(t);
    }
}
