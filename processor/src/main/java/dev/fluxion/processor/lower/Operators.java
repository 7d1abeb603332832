package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.type.TypeMirror;

/** Unary and binary operators, and casts, with Java's numeric promotions written out. */
final class Operators {
    private final Body body;

    Operators(Body body) {
        this.body = body;
    }

    Atom unary(UnaryExpr e, String name, Code c) {
        Type type = body.type(e);
        Atom operand = body.value(e.getExpression(), type, c);
        String symbol = e.getOperator().asString();
        return c.apply(name, Primitives.operator(symbol, 1), type, body.at(e), operand);
    }

    Atom cast(CastExpr e, String name, Code c) {
        TypeMirror mirror = body.attribution.type(e.getType());
        Type type = body.type(mirror);
        Atom operand = body.expressions.value(e.getExpression(), name, c);
        if (type instanceof Scalar
                || operand.type() instanceof Scalar
                || operand.type().equals(type)) {
            return body.conversions.to(type, operand, name, e, c);
        }
        if (operand instanceof Const) {
            return new Const(null, type);
        }
        if (type instanceof Type.Struct object && operand.type() instanceof Type.Struct) {
            return c.let(name, new Expr.Cast(object, operand, Expr.Cast.Kind.NARROWS), body.at(e));
        }
        Text text = Text.of("(").type(mirror).code(") ").hole(operand, Precedence.UNARY);
        return c.let(name, text.expr(Precedence.UNARY, type, Effect.FAILS), body.at(e));
    }

    /** Goes down the left operands in a loop: sums may have thousands of terms. */
    Atom binary(BinaryExpr e, String name, Code c) {
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expression left = e;
        while (strip(left) instanceof BinaryExpr b
                && !isString(b)
                && body.attribution.constant(left).isEmpty()) {
            spine.push(b);
            left = b.getLeft();
        }
        if (spine.isEmpty()) {
            return body.passive.concatenate(e, name, c);
        }
        Atom value = body.value(left, c);
        while (!spine.isEmpty()) {
            BinaryExpr next = spine.pop();
            value = binary(next, value, spine.isEmpty() ? name : Hints.of(next.getOperator()), c);
        }
        return value;
    }

    private static Expression strip(Expression e) {
        return e instanceof EnclosedExpr enclosed ? strip(enclosed.getInner()) : e;
    }

    boolean isString(Expression e) {
        return body.mirror(e).toString().equals("java.lang.String");
    }

    private Atom binary(BinaryExpr e, Atom left, String name, Code c) {
        return switch (e.getOperator()) {
            case AND -> body.conditionals.both(e, left, name, c);
            case OR -> body.conditionals.either(e, left, name, c);
            default -> operation(e, left, body.value(e.getRight(), c), name, c);
        };
    }

    private Atom operation(BinaryExpr e, Atom left, Atom right, String name, Code c) {
        boolean references = !(left.type() instanceof Scalar) && !(right.type() instanceof Scalar);
        boolean equality =
                e.getOperator() == BinaryExpr.Operator.EQUALS || e.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
        return references && equality
                ? sameReference(e, left, right, name, c)
                : apply(e.getOperator(), left, right, name, e, c);
    }

    private Atom sameReference(BinaryExpr e, Atom left, Atom right, String name, Code c) {
        Text text = new Text()
                .hole(left, Precedence.EQUALITY)
                .code(" " + e.getOperator().asString() + " ")
                .hole(right, Precedence.RELATIONAL);
        return c.let(name, text.expr(Precedence.EQUALITY, Type.BOOL, Effect.PURE), body.at(e));
    }

    /** {@code left op right} on numbers or truths, promoted as Java does. */
    Atom apply(BinaryExpr.Operator operator, Atom left, Atom right, String name, Node at, Code c) {
        Scalar l = scalar(left);
        Scalar r = scalar(right);
        boolean shift = isShift(operator);
        Scalar operands = shift ? promoted(l) : promoted(l, r);
        Atom a = body.conversions.to(operands, left, Hints.of(operator), at, c);
        Atom b = body.conversions.to(shift ? promoted(r) : operands, right, Hints.of(operator), at, c);
        Type result = isComparison(operator) ? Type.BOOL : operands;
        return c.apply(name, Primitives.operator(operator.asString(), 2), result, body.at(at), a, b);
    }

    private static Scalar scalar(Atom atom) {
        return atom.type() instanceof Scalar scalar
                ? scalar
                : TypeMap.unboxed(atom.type())
                        .orElseThrow(() -> new IllegalStateException("no operand: " + atom.type()));
    }

    private static boolean isShift(BinaryExpr.Operator operator) {
        return switch (operator) {
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> true;
            default -> false;
        };
    }

    private static boolean isComparison(BinaryExpr.Operator operator) {
        return switch (operator) {
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, EQUALS, NOT_EQUALS -> true;
            default -> false;
        };
    }

    /** Unary numeric promotion (JLS 5.6). */
    static Scalar promoted(Scalar type) {
        return switch (type) {
            case BYTE, SHORT, CHAR -> Scalar.INT;
            default -> type;
        };
    }

    /** Binary numeric promotion: the scalars are declared from narrow to wide. */
    static Scalar promoted(Scalar left, Scalar right) {
        Scalar wider = left.compareTo(right) >= 0 ? left : right;
        return promoted(wider);
    }
}
