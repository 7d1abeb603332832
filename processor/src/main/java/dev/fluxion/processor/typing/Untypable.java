package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;

/** A located refusal: what could not be proved, and of which node. */
public final class Untypable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Node node;

    public Untypable(Node node, String reason) {
        super(reason, null, false, false);
        this.node = node;
    }

    /** The innermost node that could not be typed. */
    public Node node() {
        return node;
    }

    /** A clause in lower case without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
