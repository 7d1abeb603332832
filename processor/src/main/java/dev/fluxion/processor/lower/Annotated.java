package dev.fluxion.processor.lower;

import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;

/** Which of our annotations stand on a declaration. */
final class Annotated {
    private Annotated() {}

    /** {@code @NoDerivative}. */
    static boolean isConstant(NodeWithAnnotations<?> node) {
        return node.getAnnotations().stream()
                .anyMatch(a -> a.getName().getIdentifier().equals("NoDerivative"));
    }
}
