package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The pattern variables that a condition binds when it is true, and when it is false (JLS 6.3.1). */
record Bindings(List<TypePatternExpr> whenTrue, List<TypePatternExpr> whenFalse) {
    private static final Bindings NONE = new Bindings(List.of(), List.of());

    static Bindings of(Expression e) {
        if (e instanceof EnclosedExpr x) {
            return of(x.getInner());
        }
        if (e instanceof UnaryExpr u && u.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return of(u.getExpression()).negated();
        }
        if (e instanceof InstanceOfExpr i && i.getPattern().isPresent()) {
            return new Bindings(variables(i.getPattern().get()).toList(), List.of());
        }
        return e instanceof BinaryExpr b && isLogical(b) ? ofChain(b) : NONE;
    }

    private static boolean isLogical(BinaryExpr b) {
        return b.getOperator() == BinaryExpr.Operator.AND || b.getOperator() == BinaryExpr.Operator.OR;
    }

    private static Bindings ofChain(BinaryExpr e) {
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expression first = e;
        while (first instanceof BinaryExpr b && isLogical(b)) {
            spine.push(b);
            first = b.getLeft();
        }
        Bindings bindings = of(first);
        for (BinaryExpr b : spine) {
            bindings = bindings.with(b.getOperator(), of(b.getRight()));
        }
        return bindings;
    }

    /** The variables of a pattern, from left to right. */
    static Stream<TypePatternExpr> variables(ComponentPatternExpr pattern) {
        if (pattern instanceof TypePatternExpr t) {
            return Stream.of(t);
        }
        return pattern instanceof RecordPatternExpr r
                ? r.getPatternList().stream().flatMap(Bindings::variables)
                : Stream.empty();
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // They change places.
    private Bindings negated() {
        return new Bindings(whenFalse, whenTrue);
    }

    /** What the left operand binds for the right one. */
    List<TypePatternExpr> beforeRightOf(BinaryExpr.Operator operator) {
        return switch (operator) {
            case AND -> whenTrue;
            case OR -> whenFalse;
            default -> List.of();
        };
    }

    /** Of {@code this operator right}. */
    Bindings with(BinaryExpr.Operator operator, Bindings right) {
        return switch (operator) {
            case AND -> new Bindings(concat(whenTrue, right.whenTrue), List.of());
            case OR -> new Bindings(List.of(), concat(whenFalse, right.whenFalse));
            default -> NONE;
        };
    }

    private static List<TypePatternExpr> concat(List<TypePatternExpr> a, List<TypePatternExpr> b) {
        return a.isEmpty()
                ? b
                : b.isEmpty() ? a : Stream.concat(a.stream(), b.stream()).toList();
    }
}
