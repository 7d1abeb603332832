package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;

/** What an intermediate value is called, should it need a name: after what the user wrote. */
final class Hints {
    private Hints() {}

    static String of(Expression e) {
        if (e instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner());
        }
        if (e instanceof CastExpr cast) {
            return of(cast.getExpression());
        }
        if (e instanceof ArrayAccessExpr access) {
            return element(access);
        }
        if (e instanceof BinaryExpr binary) {
            return of(binary.getOperator());
        }
        if (e instanceof UnaryExpr unary) {
            return of(unary);
        }
        if (e instanceof ObjectCreationExpr created) {
            return ofObject(created.getType().getNameAsString());
        }
        return e instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "part";
    }

    private static String ofObject(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code w[i]} is {@code w_i}, {@code x[i][j + 1]} is {@code x_i_j1}. */
    private static String element(ArrayAccessExpr access) {
        String index = access.getIndex().toString().replaceAll("\\W+", "");
        String base = of(access.getName());
        return index.isEmpty() || index.length() > 8 ? base + "_k" : base + "_" + index;
    }

    private static String of(UnaryExpr e) {
        return switch (e.getOperator()) {
            case MINUS -> "minus" + capitalised(of(e.getExpression()));
            case LOGICAL_COMPLEMENT -> "not" + capitalised(of(e.getExpression()));
            default -> of(e.getExpression());
        };
    }

    static String of(BinaryExpr.Operator operator) {
        return switch (operator) {
            case PLUS -> "sum";
            case MINUS -> "difference";
            case MULTIPLY -> "product";
            case DIVIDE -> "quotient";
            case REMAINDER -> "remainder";
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> "shifted";
            case BINARY_AND, BINARY_OR, XOR -> "bits";
            default -> "test";
        };
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
