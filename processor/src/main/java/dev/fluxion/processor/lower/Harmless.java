package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.type.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.List;
import java.util.Set;

/** Whether an expression changes nothing: no variable, no array, nothing outside. */
final class Harmless {
    private static final List<Class<? extends Node>> ALWAYS = List.of(
            ArrayAccessExpr.class,
            BinaryExpr.class,
            CastExpr.class,
            ConditionalExpr.class,
            EnclosedExpr.class,
            FieldAccessExpr.class,
            LiteralExpr.class,
            NameExpr.class,
            SimpleName.class,
            Type.class);

    private static final Set<BinaryExpr.Operator> FAILING =
            Set.of(BinaryExpr.Operator.DIVIDE, BinaryExpr.Operator.REMAINDER);

    private Harmless() {}

    static boolean is(Expression e, Body body) {
        return e.stream().allMatch(n -> isItself(n, body));
    }

    /**
     * Whether an expression may be the test of a loop: it assigns nothing, and what it calls gets nothing of ours that it could
     * change.
     */
    static boolean asks(Expression e, Body body) {
        return e.stream()
                .allMatch(
                        n -> isItself(n, body) || (n instanceof MethodCallExpr call && body.calls.isGivenValues(call)));
    }

    /** Whether an expression cannot fail either: work on locals and constants, without a division. */
    static boolean isSafe(Expression e, Body body) {
        return is(e, body) && e.stream().allMatch(n -> isSafeItself(n, body));
    }

    private static boolean isSafeItself(Node n, Body body) {
        if (n instanceof BinaryExpr binary) {
            return !FAILING.contains(binary.getOperator());
        }
        if (n instanceof NameExpr name) {
            return body.local(name).filter(s -> s.type() instanceof Scalar).isPresent();
        }
        return n instanceof LiteralExpr
                || n instanceof EnclosedExpr
                || n instanceof UnaryExpr
                || n instanceof SimpleName;
    }

    private static boolean isItself(Node n, Body body) {
        if (n instanceof UnaryExpr unary) {
            return !Assignments.isStep(unary);
        }
        if (n instanceof MethodCallExpr call) {
            return body.calls.isPrimitive(call);
        }
        return !(n instanceof NodeWithArguments<?>) && ALWAYS.stream().anyMatch(k -> k.isInstance(n));
    }
}
