package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.typing.Meaning;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** What a lambda speaks of that is declared outside of it. */
final class Captures {
    private final Body body;

    Captures(Body body) {
        this.body = body;
    }

    /** In the order in which they are first named. */
    List<Closure.Captured> of(Expression lambda) {
        IdentityHashMap<Node, NameExpr> met = new IdentityHashMap<>();
        List<Closure.Captured> captured = new ArrayList<>();
        for (NameExpr name : lambda.findAll(NameExpr.class)) {
            if (body.attribution.meaning(name) instanceof Meaning.Local local
                    && !lambda.isAncestorOf(local.declaration())
                    && met.put(local.declaration(), name) == null) {
                captured.add(captured(local.declaration(), name));
            }
        }
        return captured;
    }

    private Closure.Captured captured(Node declaration, NameExpr name) {
        Optional<Closure> function = body.functions.local(declaration);
        if (function.isPresent()) {
            return new Closure.Captured(declaration, Optional.empty(), function);
        }
        Slot slot = body.slots
                .of(declaration)
                .orElseThrow(() -> body.refusal(name, Problem.UNSUPPORTED_EXPRESSION, "a lambda that names " + name));
        return new Closure.Captured(declaration, Optional.of(slot), Optional.empty());
    }

    /** The receiver's slot, if the lambda needs it. */
    Optional<Slot> self(Expression lambda) {
        return body.fields.receiver().filter(s -> lambda.stream().anyMatch(this::needsSelf));
    }

    private boolean needsSelf(Node n) {
        if (n instanceof NameExpr name) {
            return body.attribution.meaning(name) instanceof Meaning.Field f && !isStatic(f.field());
        }
        if (n instanceof MethodCallExpr call) {
            return call.getScope().isEmpty()
                    && !isStatic(body.attribution.invocation(call).method());
        }
        return n instanceof ThisExpr || n instanceof SuperExpr;
    }

    private static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }
}
