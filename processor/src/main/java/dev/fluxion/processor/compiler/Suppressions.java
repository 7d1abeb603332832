package dev.fluxion.processor.compiler;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.source.SourceFile;

/** Whether a {@code @SuppressWarnings("fluxion")} or {@code ("fluxion.code")} stands above a place. */
public final class Suppressions {
    private Suppressions() {}

    /**
     * Whether the finding is silenced where it is.
     *
     * @param method the method that the finding is of, for findings without a place of their own
     */
    public static boolean covers(Finding finding, Node method, SourceFile file) {
        Node place = finding.begin() < 0 ? method : innermost(method, finding, file);
        for (Node n = place; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof NodeWithAnnotations<?> annotated
                    && silences(annotated, finding.problem().code())) {
                return true;
            }
        }
        return false;
    }

    private static Node innermost(Node node, Finding finding, SourceFile file) {
        for (Node child : node.getChildNodes()) {
            boolean ranged = child.getRange().isPresent();
            if (ranged && file.begin(child) <= finding.begin() && finding.end() <= file.end(child)) {
                return innermost(child, finding, file);
            }
        }
        return node;
    }

    private static boolean silences(NodeWithAnnotations<?> annotated, String code) {
        return annotated.getAnnotationByName("SuppressWarnings").stream()
                .flatMap((AnnotationExpr a) -> a.findAll(StringLiteralExpr.class).stream())
                .map(StringLiteralExpr::getValue)
                .anyMatch(v -> v.equals("fluxion") || v.equals("fluxion." + code));
    }
}
