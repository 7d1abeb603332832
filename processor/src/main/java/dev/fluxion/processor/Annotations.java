package dev.fluxion.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads the runtime's annotations by name: the processor loads no class of the runtime. */
final class Annotations {
    static final String DIFFERENTIABLE = "dev.fluxion.Differentiable";
    static final String NO_DERIVATIVE = "dev.fluxion.NoDerivative";
    static final String DERIVATIVE_OF = "dev.fluxion.DerivativeOf";
    static final String OUT = "dev.fluxion.Out";
    static final String GENERATED = "dev.fluxion.FluxionGenerated";

    private Annotations() {}

    static boolean has(Element element, String annotation) {
        return mirror(element, annotation).isPresent();
    }

    static Optional<AnnotationMirror> mirror(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(m -> m)
                .filter(m -> ((TypeElement) m.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation))
                .findFirst();
    }

    /** The strings, or the names of the enum constants, of an annotation's array; empty if it is not given. */
    static List<String> names(AnnotationMirror annotation, String key) {
        return values(annotation, key).map(Annotations::name).toList();
    }

    /** The classes of an annotation's array, as far as the compiler finds them. */
    static List<TypeElement> types(AnnotationMirror annotation, String key) {
        return values(annotation, key)
                .filter(v -> v instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED)
                .map(v -> (TypeElement) ((DeclaredType) v).asElement())
                .toList();
    }

    private static Stream<Object> values(AnnotationMirror annotation, String key) {
        return annotation.getElementValues().entrySet().stream()
                .filter(e -> e.getKey().getSimpleName().contentEquals(key))
                .map(e -> e.getValue().getValue())
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(v -> ((AnnotationValue) v).getValue());
    }

    /** Whether a truth of an annotation is given as true. */
    static boolean isTrue(AnnotationMirror annotation, String key) {
        return annotation.getElementValues().entrySet().stream()
                .anyMatch(e -> e.getKey().getSimpleName().contentEquals(key)
                        && e.getValue().getValue().equals(true));
    }

    private static String name(Object value) {
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.toString();
    }
}
