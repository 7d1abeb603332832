package dev.fluxion.processor.lower;

import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which of our annotations stand on a declaration. */
final class Annotated {
    private Annotated() {}

    /** {@code @NoDerivative}, on what the compiler knows only as an element. */
    static boolean isConstant(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(a -> ((TypeElement) a.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals("dev.fluxion.NoDerivative"));
    }

    /** {@code @NoDerivative}. */
    static boolean isConstant(NodeWithAnnotations<?> node) {
        return node.getAnnotations().stream()
                .anyMatch(a -> a.getName().getIdentifier().equals("NoDerivative"));
    }
}
