package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types of operators' results (JLS 15.15 to 15.24). */
final class Operators {
    private final Body body;
    private final JavaTypes types;
    private final Promotions promotions;

    Operators(Body body) {
        this.body = body;
        this.types = body.types;
        this.promotions = new Promotions(types);
    }

    TypeMirror unary(UnaryExpr e) {
        if (e.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            body.attempt(() -> body.type(e.getExpression()));
            return types.primitive(TypeKind.BOOLEAN);
        }
        TypeMirror operand = body.type(e.getExpression());
        return isPlain(e.getOperator()) ? promoted(e, promotions.unary(operand)) : operand;
    }

    private static boolean isPlain(UnaryExpr.Operator operator) {
        return switch (operator) {
            case PLUS, MINUS, BITWISE_COMPLEMENT -> true;
            default -> false;
        };
    }

    private TypeMirror promoted(Expression e, @Nullable TypeMirror promoted) {
        if (promoted == null) {
            throw new Untypable(e, "an operand is not numeric");
        }
        return promoted;
    }

    /** Left-nested chains are walked, not recursed into: a sum may have thousands of terms. */
    TypeMirror binary(BinaryExpr e) {
        TypeMirror known = body.results().typeOrNull(e);
        if (known != null) {
            return known;
        }
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expression first = e;
        while (first instanceof BinaryExpr b && body.results().typeOrNull(b) == null) {
            spine.push(b);
            first = b.getLeft();
        }
        return body.scoped(new Chain(first, spine)::type);
    }

    /** A chain of operators, from the left: its type, and what its patterns bind, so far. */
    private final class Chain {
        private final Deque<BinaryExpr> rest;
        private @Nullable TypeMirror type;
        private @Nullable Untypable refusal;
        private Bindings bindings;

        Chain(Expression first, Deque<BinaryExpr> rest) {
            this.rest = rest;
            this.type = operand(first);
            this.bindings = Bindings.of(first);
        }

        TypeMirror type() {
            BinaryExpr last = null;
            while (!rest.isEmpty()) {
                last = rest.pop();
                append(last);
            }
            if (type == null || last == null) {
                throw java.util.Objects.requireNonNull(refusal);
            }
            return type;
        }

        private void append(BinaryExpr e) {
            Bindings left = bindings;
            TypeMirror right = body.scoped(() -> {
                body.patterns.bind(left.beforeRightOf(e.getOperator()));
                return operandOrVoid(e.getRight());
            });
            type = combined(e, type, right.getKind() == TypeKind.VOID ? null : right);
            bindings = left.with(e.getOperator(), Bindings.of(e.getRight()));
            if (type != null) {
                body.results().type(e, type);
            } else {
                body.results().refuse(e, java.util.Objects.requireNonNull(refusal));
            }
        }

        private TypeMirror operandOrVoid(Expression e) {
            TypeMirror operand = operand(e);
            return operand == null ? types.voidType() : operand;
        }

        private @Nullable TypeMirror operand(Expression e) {
            try {
                return body.type(e);
            } catch (Untypable u) {
                refusal = refusal == null ? u : refusal;
                return null;
            }
        }

        private @Nullable TypeMirror combined(BinaryExpr e, @Nullable TypeMirror left, @Nullable TypeMirror right) {
            TypeMirror combined = result(e.getOperator(), left, right);
            if (combined == null && refusal == null) {
                refusal = new Untypable(
                        e, "the operands of " + e.getOperator().asString() + " are " + left + " and " + right);
            }
            return combined;
        }
    }

    /** The result's type; null if it depends on an operand whose type is not known, or does not fit. */
    private @Nullable TypeMirror result(
            BinaryExpr.Operator operator, @Nullable TypeMirror left, @Nullable TypeMirror right) {
        return switch (operator) {
            case EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS, AND, OR ->
                types.primitive(TypeKind.BOOLEAN);
            case PLUS -> isString(left) || isString(right) ? types.string() : numeric(left, right);
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> left == null ? null : promotions.unary(left);
            case BINARY_AND, BINARY_OR, XOR ->
                isBoolean(left) && isBoolean(right) ? types.primitive(TypeKind.BOOLEAN) : numeric(left, right);
            default -> numeric(left, right);
        };
    }

    private @Nullable TypeMirror numeric(@Nullable TypeMirror left, @Nullable TypeMirror right) {
        return left == null || right == null ? null : promotions.binary(left, right);
    }

    private boolean isString(@Nullable TypeMirror t) {
        return t != null && types.isString(t);
    }

    private boolean isBoolean(@Nullable TypeMirror t) {
        return t != null && types.unboxed(t).getKind() == TypeKind.BOOLEAN;
    }
}
