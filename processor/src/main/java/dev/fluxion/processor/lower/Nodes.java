package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Small questions to syntax and elements. */
final class Nodes {
    private Nodes() {}

    /** The very same node: two of the same text are equal, but not the same. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(Node one, Node other) {
        return one == other;
    }

    /** The innermost statement that something stands in. */
    static Statement statement(Node n) {
        Node around = n;
        while (!(around instanceof Statement)) {
            around = around.getParentNode().orElseThrow();
        }
        return (Statement) around;
    }

    /** The class that a method or field belongs to. */
    static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }
}
