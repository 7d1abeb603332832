package dev.fluxion.processor.custom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A method that {@code @DerivativeOf} makes a partial derivative, as it is annotated; whether it fits says {@link Judgement}.
 *
 * @param type the class whose method it is the derivative of
 * @param method that method's name
 * @param wrt the position of an argument
 */
record PartialRule(ExecutableElement rule, TypeElement type, String method, int wrt) {
    static final String ANNOTATION = "dev.fluxion.DerivativeOf";

    /** The rules that a class holds, in the order of its source. */
    static List<PartialRule> in(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .flatMap(m -> of(m).stream())
                .toList();
    }

    /** Empty if it is none, or of a class that the compiler does not find. */
    static Optional<PartialRule> of(ExecutableElement rule) {
        return Mirrors.find(rule, ANNOTATION).flatMap(a -> of(rule, a));
    }

    private static Optional<PartialRule> of(ExecutableElement rule, AnnotationMirror annotation) {
        TypeMirror holder = Objects.requireNonNull(rule.getEnclosingElement()).asType();
        TypeMirror type = Mirrors.value(annotation, "type", TypeMirror.class)
                .filter(t -> t.getKind() != TypeKind.VOID)
                .orElse(holder);
        String method = Mirrors.value(annotation, "method", String.class).orElse("");
        int wrt = Mirrors.value(annotation, "wrt", Integer.class).orElse(0);
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? Optional.of(new PartialRule(rule, (TypeElement) declared.asElement(), method, wrt))
                : Optional.empty();
    }
}
