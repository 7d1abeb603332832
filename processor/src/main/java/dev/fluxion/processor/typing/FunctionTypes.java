package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Functional interfaces (JLS 9.8) and the types of their functions (JLS 9.9). */
final class FunctionTypes {
    private final Body body;

    FunctionTypes(Body body) {
        this.body = body;
    }

    /**
     * The parameters and the result of a functional interface's one method.
     *
     * @param target the interface without wildcards
     */
    record FunctionType(Term target, List<Term> parameters, Term returns, List<Term> exceptions) {
        Stream<Term> thrown() {
            return exceptions.stream();
        }

        boolean isVoid() {
            return returns instanceof Term.Proper p && p.type().getKind() == TypeKind.VOID;
        }
    }

    /** Empty of what is no functional interface, and of one whose method is generic. */
    Optional<FunctionType> of(Term target) {
        if (!(body.terms.opened(target) instanceof Term.Applied a)) {
            return target instanceof Term.Proper p ? plain(p.type()) : Optional.empty();
        }
        TypeElement c = (TypeElement) a.like().asElement();
        Term.Applied bare = new Term.Applied(a.like(), withoutWildcards(a, c));
        return method(c).map(m -> function(bare, m, c.asType(), Terms.zip(c.getTypeParameters(), bare.arguments())));
    }

    Optional<FunctionType> of(TypeMirror target) {
        return of(new Term.Proper(body.types.upper(target)));
    }

    /** An interface without arguments: raw, or not generic. */
    private Optional<FunctionType> plain(TypeMirror target) {
        TypeElement c = body.types.classOrNull(target);
        return c == null
                ? Optional.empty()
                : method(c).map(m -> function(new Term.Proper(target), m, target, Map.of()));
    }

    private FunctionType function(
            Term target, ExecutableElement method, TypeMirror site, Map<Element, Term> substitution) {
        ExecutableType type = (ExecutableType) body.members.typeOf(method, site);
        return new FunctionType(
                target,
                body.terms.all(type.getParameterTypes(), substitution),
                body.terms.of(type.getReturnType(), substitution),
                body.terms.all(type.getThrownTypes(), substitution));
    }

    private List<Term> withoutWildcards(Term.Applied a, TypeElement c) {
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < a.arguments().size(); i++) {
            Term argument = a.arguments().get(i);
            arguments.add(argument instanceof Term.Wildcard w ? bound(w, c, i) : argument);
        }
        return arguments;
    }

    private Term bound(Term.Wildcard w, TypeElement c, int index) {
        if (w.upper() != null) {
            return w.upper();
        }
        TypeMirror declared = c.getTypeParameters().get(index).getBounds().get(0);
        return w.lower() != null ? w.lower() : new Term.Proper(body.types.erasure(declared));
    }

    /** The one abstract method of an interface. */
    private Optional<ExecutableElement> method(TypeElement c) {
        if (!c.getKind().isInterface()) {
            return Optional.empty();
        }
        List<ExecutableElement> all = body.members.abstractMethods(c);
        return all.stream()
                .filter(m -> m.getTypeParameters().isEmpty())
                .filter(m -> all.stream().allMatch(o -> isSame(m, o, c)))
                .findFirst();
    }

    private boolean isSame(ExecutableElement m, ExecutableElement other, TypeElement c) {
        return m.equals(other)
                || (m.getSimpleName().equals(other.getSimpleName())
                        && body.types.types.isSubsignature(typeIn(m, c), typeIn(other, c)));
    }

    private ExecutableType typeIn(ExecutableElement m, TypeElement c) {
        return (ExecutableType) body.members.typeOf(m, c.asType());
    }

    /** The target as a type, once its variables are resolved. */
    TypeMirror proper(FunctionType f) {
        return body.terms.mirror(f.target(), v -> v.parameter());
    }

    static @Nullable TypeMirror properOrNull(Term t) {
        return t instanceof Term.Proper p ? p.type() : null;
    }
}
