package dev.fluxion.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the runtime's annotations by name: the processor loads no class of the runtime. */
final class Annotations {
    static final String DIFFERENTIABLE = "dev.fluxion.Differentiable";
    static final String NO_DERIVATIVE = "dev.fluxion.NoDerivative";
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
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> e :
                annotation.getElementValues().entrySet()) {
            if (e.getKey().getSimpleName().contentEquals(key) && e.getValue().getValue() instanceof List<?> list) {
                return list.stream()
                        .map(v -> name(((AnnotationValue) v).getValue()))
                        .toList();
            }
        }
        return List.of();
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
