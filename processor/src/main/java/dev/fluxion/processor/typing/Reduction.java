package dev.fluxion.processor.typing;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Constraints between terms, taken apart into constraints between their parts (JLS 18.2.3, 18.2.4). */
final class Reduction {
    private final JavaTypes types;
    private final Terms terms;
    private final Inference inference;

    Reduction(JavaTypes types, Terms terms, Inference inference) {
        this.types = types;
        this.terms = terms;
        this.inference = inference;
    }

    void structural(Term s, Term t) {
        if (t instanceof Term.Applied to) {
            applied(s, to);
        } else if (s instanceof Term.ArrayOf from && t instanceof Term.ArrayOf to) {
            component(from.component(), to.component());
        } else if (t instanceof Term.Proper to && to.type() instanceof TypeVariable v) {
            structural(s, terms.opened(new Term.Proper(v.getLowerBound())));
        } else if (t instanceof Term.Proper to) {
            inference.require(types.isSubtype(erased(s), to.type()));
        } else {
            inference.require(false);
        }
    }

    private TypeMirror erased(Term s) {
        if (s instanceof Term.Applied a) {
            return types.erasure(a.like());
        }
        return s instanceof Term.Proper p ? p.type() : types.types.getArrayType(types.object());
    }

    private void component(Term s, Term t) {
        if (s instanceof Term.Proper p && p.type().getKind().isPrimitive()) {
            inference.require(t instanceof Term.Proper q && types.isSame(p.type(), q.type()));
        } else {
            inference.subtype(s, t);
        }
    }

    private void applied(Term s, Term.Applied t) {
        Term.Applied found = terms.asSuper(s, (TypeElement) t.like().asElement());
        inference.require(found != null);
        if (found == null) {
            return;
        }
        inference.unchecked(found.arguments().isEmpty() && !t.arguments().isEmpty());
        for (int i = 0; i < Math.min(found.arguments().size(), t.arguments().size()); i++) {
            contained(found.arguments().get(i), t.arguments().get(i));
        }
    }

    /** A type argument is contained by another (JLS 18.2.3). */
    private void contained(Term s, Term t) {
        if (!(t instanceof Term.Wildcard w)) {
            inference.equal(s, t);
        } else if (w.upper() != null) {
            inference.subtype(s instanceof Term.Wildcard from ? upperOf(from) : s, w.upper());
        } else if (w.lower() != null) {
            Term from = s instanceof Term.Wildcard x ? x.lower() : s;
            inference.require(from != null);
            if (from != null) {
                inference.subtype(w.lower(), from);
            }
        }
    }

    private Term upperOf(Term.Wildcard w) {
        return w.upper() == null ? new Term.Proper(types.object()) : w.upper();
    }

    void equalParts(Term s, Term t) {
        if (s instanceof Term.ArrayOf a && t instanceof Term.ArrayOf b) {
            inference.equal(a.component(), b.component());
        } else if (s instanceof Term.Wildcard a && t instanceof Term.Wildcard b) {
            equalBounds(a.upper(), b.upper());
            equalBounds(a.lower(), b.lower());
        } else if (s instanceof Term.Applied a && t instanceof Term.Applied b) {
            equalArguments(a, b);
        } else {
            inference.require(false);
        }
    }

    private void equalBounds(@Nullable Term a, @Nullable Term b) {
        inference.require((a == null) == (b == null));
        if (a != null && b != null) {
            inference.equal(a, b);
        }
    }

    private void equalArguments(Term.Applied a, Term.Applied b) {
        inference.require(a.like().asElement().equals(b.like().asElement())
                && a.arguments().size() == b.arguments().size());
        for (int i = 0; inference.isConsistent() && i < a.arguments().size(); i++) {
            inference.equal(a.arguments().get(i), b.arguments().get(i));
        }
    }

    /** Two upper bounds that are instances of one class have the same arguments where these are no wildcards. */
    void alike(Term a, Term b) {
        if (a instanceof Term.Applied x
                && b instanceof Term.Applied y
                && x.like().asElement().equals(y.like().asElement())) {
            for (int i = 0; i < Math.min(x.arguments().size(), y.arguments().size()); i++) {
                Term p = x.arguments().get(i);
                Term q = y.arguments().get(i);
                if (!(p instanceof Term.Wildcard) && !(q instanceof Term.Wildcard)) {
                    inference.equal(p, q);
                }
            }
        }
    }
}
