package dev.fluxion.processor.typing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A method or constructor as a member of the type that it is called on.
 *
 * @param variables the type parameters still to be inferred
 */
record Signature(
        ExecutableElement method, List<TypeVariable> variables, List<TypeMirror> parameters, TypeMirror returns) {

    /** With explicit type arguments, if there are any, put in. */
    static Signature of(Body body, ExecutableElement method, TypeMirror site, List<TypeMirror> typeArguments) {
        ExecutableType type = (ExecutableType) body.members.typeOf(method, site);
        Signature generic = new Signature(
                method,
                type.getTypeVariables().stream().map(v -> (TypeVariable) v).toList(),
                List.copyOf(type.getParameterTypes()),
                type.getReturnType());
        return typeArguments.size() == generic.variables.size() && !typeArguments.isEmpty()
                ? generic.with(body.terms, typeArguments)
                : generic;
    }

    /** A constructor of a class whose type arguments are given. */
    static Signature constructor(Body body, ExecutableElement constructor, DeclaredType site) {
        Signature s = of(body, constructor, site, List.of());
        return new Signature(constructor, s.variables, s.parameters, site);
    }

    /** A constructor as the generic method that a diamond makes of it (JLS 15.9.3). */
    static Signature diamond(ExecutableElement constructor) {
        TypeElement c = JavaTypes.owner(constructor);
        List<TypeVariable> variables = Stream.concat(
                        c.getTypeParameters().stream(), constructor.getTypeParameters().stream())
                .map(p -> (TypeVariable) p.asType())
                .toList();
        List<TypeMirror> parameters = constructor.getParameters().stream()
                .<TypeMirror>map(Element::asType)
                .toList();
        return new Signature(constructor, variables, parameters, c.asType());
    }

    private Signature with(Terms terms, List<TypeMirror> typeArguments) {
        List<Term> arguments =
                typeArguments.stream().<Term>map(Term.Proper::new).toList();
        Map<Element, Term> substitution = Terms.zip(method.getTypeParameters(), arguments);
        return new Signature(
                method,
                List.of(),
                parameters.stream().map(p -> proper(terms, p, substitution)).toList(),
                proper(terms, returns, substitution));
    }

    private static TypeMirror proper(Terms terms, TypeMirror t, Map<Element, Term> substitution) {
        return terms.mirror(terms.of(t, substitution), v -> v.parameter());
    }

    /** The type that the argument at an index is passed to. */
    TypeMirror formal(int index, boolean varargs) {
        int last = parameters.size() - 1;
        return varargs && index >= last ? ((ArrayType) parameters.get(last)).getComponentType() : parameters.get(index);
    }

    boolean isGeneric() {
        return !variables.isEmpty();
    }
}
