package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import java.util.IdentityHashMap;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What was found out, node by node: an answer or a refusal. */
final class Results {
    private final IdentityHashMap<Node, TypeMirror> types = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Meaning> meanings = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Invocation> invocations = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Untypable> refusals = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Argument> arguments = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Selection> selections = new IdentityHashMap<>();
    private final @Nullable Results outer;

    /** Answers that this one lacks are the outer one's. */
    Results(@Nullable Results outer) {
        this.outer = outer;
    }

    void type(Node node, TypeMirror type) {
        types.put(node, type);
        refusals.remove(node);
    }

    void meaning(Node name, Meaning meaning) {
        meanings.put(name, meaning);
    }

    void invocation(Node call, Invocation invocation) {
        invocations.put(call, invocation);
    }

    void refuse(Node node, Untypable refusal) {
        refusals.putIfAbsent(node, refusal);
    }

    void argument(Node node, Argument argument) {
        arguments.put(node, argument);
    }

    void selection(Node call, Selection selection) {
        selections.put(call, selection);
    }

    void throwIfRefused(Node node) {
        Untypable refusal = find(r -> r.refusals, node);
        if (refusal != null) {
            throw refusal;
        }
    }

    @Nullable
    TypeMirror typeOrNull(Node node) {
        return find(r -> r.types, node);
    }

    @Nullable
    Meaning meaningOrNull(Node node) {
        return find(r -> r.meanings, node);
    }

    @Nullable
    Argument argumentOrNull(Node node) {
        return find(r -> r.arguments, node);
    }

    @Nullable
    Selection selectionOrNull(Node node) {
        return find(r -> r.selections, node);
    }

    private <T> @Nullable T find(Function<Results, IdentityHashMap<Node, T>> answers, Node node) {
        for (Results r = this; r != null; r = r.outer) {
            T found = answers.apply(r).get(node);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    TypeMirror type(Node node) {
        return answer(types, node);
    }

    Meaning meaning(Node node) {
        return answer(meanings, node);
    }

    Invocation invocation(Node node) {
        return answer(invocations, node);
    }

    private <T> T answer(IdentityHashMap<Node, T> answers, Node node) {
        T answer = answers.get(node);
        if (answer != null) {
            return answer;
        }
        throw refusal(node);
    }

    /** That of the node or of what it is in: what is inside of an expression that has no type may not have been looked at. */
    private Untypable refusal(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            Untypable refusal = refusals.get(n);
            if (refusal != null) {
                return refusal;
            }
        }
        return new Untypable(node, "it is not an expression of this method's own code");
    }
}
