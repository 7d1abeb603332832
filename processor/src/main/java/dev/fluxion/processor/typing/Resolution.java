package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From bounds to types (JLS 18.4). What has no type that can be written down is null. */
final class Resolution {
    private final JavaTypes types;
    private final Terms terms;
    private final Lubs lubs;
    private final Inference inference;
    private final Set<Term.Variable> open = new HashSet<>();

    Resolution(JavaTypes types, Terms terms, Lubs lubs, Inference inference) {
        this.types = types;
        this.terms = terms;
        this.lubs = lubs;
        this.inference = inference;
    }

    /** The type that a term comes to, its variables resolved. */
    @Nullable
    TypeMirror type(Term t) {
        List<Term.Variable> variables = Terms.variables(t).toList();
        for (Term.Variable v : variables) {
            if (instance(v) == null) {
                return null;
            }
        }
        return terms.mirror(t, v -> java.util.Objects.requireNonNull(instance(v)));
    }

    private @Nullable TypeMirror instance(Term.Variable v) {
        TypeMirror known = known(v);
        if (known != null || !open.add(v)) {
            return known;
        }
        TypeMirror found = find(v);
        open.remove(v);
        if (found == null) {
            return null;
        }
        inference.equal(v, new Term.Proper(found));
        return inference.isConsistent() ? found : null;
    }

    private @Nullable TypeMirror known(Term.Variable v) {
        for (Term t : inference.bounds(v).equal) {
            if (Terms.isProper(t)) {
                return terms.mirror(t, x -> types.object());
            }
        }
        return null;
    }

    private @Nullable TypeMirror find(Term.Variable v) {
        Bounds bounds = inference.bounds(v);
        Stream.of(List.copyOf(bounds.equal), List.copyOf(bounds.lower))
                .flatMap(List::stream)
                .flatMap(Terms::variables)
                .toList()
                .forEach(this::instance);
        TypeMirror known = known(v);
        List<TypeMirror> equal = known == null ? instances(bounds.equal) : List.of(known);
        if (!equal.isEmpty()) {
            return equal.get(0);
        }
        List<TypeMirror> lower = instances(bounds.lower);
        return lower.isEmpty() ? above(v, bounds) : lubs.of(lower);
    }

    /** What nothing is said of, but that it may be thrown, is unchecked (JLS 18.4). */
    private @Nullable TypeMirror above(Term.Variable v, Bounds bounds) {
        TypeMirror greatest = greatest(bounds);
        return greatest != null && v.isThrown() && types.isSubtype(types.named("java.lang.Exception"), greatest)
                ? types.named("java.lang.RuntimeException")
                : greatest;
    }

    private List<TypeMirror> instances(List<Term> list) {
        List<TypeMirror> found = new ArrayList<>();
        for (Term t : List.copyOf(list)) {
            boolean closed = Terms.variables(t).noneMatch(open::contains);
            TypeMirror type = closed ? type(t) : null;
            if (type != null) {
                found.add(type);
            }
        }
        return found;
    }

    /** The greatest lower bound of what is above the variable, if it is one of them. */
    private @Nullable TypeMirror greatest(Bounds bounds) {
        boolean recursive = bounds.upper.stream()
                .filter(t -> !(t instanceof Term.Variable))
                .flatMap(Terms::variables)
                .anyMatch(open::contains);
        List<TypeMirror> upper = recursive ? List.of() : instances(bounds.upper);
        for (TypeMirror candidate : upper) {
            if (upper.stream().allMatch(t -> types.isSubtype(candidate, t))) {
                return candidate;
            }
        }
        return null;
    }
}
