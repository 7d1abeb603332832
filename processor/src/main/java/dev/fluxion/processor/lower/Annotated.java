package dev.fluxion.processor.lower;

import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which of our annotations stand on a declaration. */
final class Annotated {
    private Annotated() {}

    /** {@code @NoDerivative}. */
    static boolean isConstant(NodeWithAnnotations<?> node) {
        return node.getAnnotations().stream()
                .anyMatch(a -> a.getName().getIdentifier().equals("NoDerivative"));
    }

    /** Likewise, of what has been compiled. */
    static boolean isConstant(Element element) {
        return has(element, "dev.fluxion.NoDerivative");
    }

    /** {@code @Differentiable}. */
    static boolean isDifferentiable(Element element) {
        return has(element, "dev.fluxion.Differentiable");
    }

    private static boolean has(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(a -> ((TypeElement) a.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation));
    }
}
