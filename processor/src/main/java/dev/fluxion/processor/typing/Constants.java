package dev.fluxion.processor.typing;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Compile-time constants (JLS 15.29), of expressions that are typed already. */
final class Constants {
    private final Body body;
    private final IdentityHashMap<Expression, Optional<Object>> known = new IdentityHashMap<>();

    Constants(Body body) {
        this.body = body;
    }

    Optional<Object> of(Expression e) {
        Optional<Object> found = known.get(e);
        if (found == null) {
            found = Optional.ofNullable(find(e));
            known.put(e, found);
        }
        return found;
    }

    private @Nullable Object valueOf(Expression e) {
        return of(e).orElse(null);
    }

    private @Nullable Object find(Expression e) {
        if (e instanceof LiteralExpr literal) {
            return Literals.value(literal);
        }
        if (e instanceof EnclosedExpr x) {
            return valueOf(x.getInner());
        }
        if (e instanceof BinaryExpr b) {
            return chain(b);
        }
        if (e instanceof UnaryExpr u) {
            return unary(u);
        }
        if (e instanceof CastExpr c) {
            return cast(c);
        }
        if (e instanceof ConditionalExpr c) {
            return conditional(c);
        }
        return e instanceof NameExpr || e instanceof FieldAccessExpr ? named(e) : null;
    }

    private @Nullable Object chain(BinaryExpr e) {
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expression first = e;
        while (first instanceof BinaryExpr b && !known.containsKey(b)) {
            spine.push(b);
            first = b.getLeft();
        }
        Object left = valueOf(first);
        for (BinaryExpr b : spine) {
            Object right = left == null ? null : valueOf(b.getRight());
            left = left == null || right == null ? null : Folding.binary(b.getOperator(), left, right);
            known.put(b, Optional.ofNullable(left));
        }
        return left;
    }

    private @Nullable Object unary(UnaryExpr e) {
        Expression operand = e.getExpression();
        if (e.getOperator() == UnaryExpr.Operator.MINUS && operand instanceof LiteralStringValueExpr literal) {
            Object least = Literals.leastWhenNegated(literal);
            if (least != null) {
                return least;
            }
        }
        Object value = valueOf(operand);
        return value == null ? null : Folding.unary(e.getOperator(), value);
    }

    private @Nullable Object cast(CastExpr e) {
        Object value = valueOf(e.getExpression());
        TypeMirror type = body.results().typeOrNull(e);
        return value == null || type == null ? null : converted(value, type);
    }

    private @Nullable Object converted(Object value, TypeMirror type) {
        if (body.types.isString(type)) {
            return value instanceof String ? value : null;
        }
        return type.getKind().isPrimitive() ? Folding.cast(value, type.getKind()) : null;
    }

    private @Nullable Object conditional(ConditionalExpr e) {
        Object condition = valueOf(e.getCondition());
        Object first = valueOf(e.getThenExpr());
        Object second = valueOf(e.getElseExpr());
        TypeMirror type = body.results().typeOrNull(e);
        if (!(condition instanceof Boolean b) || first == null || second == null || type == null) {
            return null;
        }
        return converted(b ? first : second, type);
    }

    private @Nullable Object named(Expression e) {
        Meaning meaning = body.results().meaningOrNull(e);
        if (meaning instanceof Meaning.Field f) {
            boolean direct = e instanceof NameExpr || isQualifiedByClass((FieldAccessExpr) e);
            return direct ? f.field().getConstantValue() : null;
        }
        return meaning instanceof Meaning.Local l && l.declaration() instanceof VariableDeclarator d ? local(d) : null;
    }

    private boolean isQualifiedByClass(FieldAccessExpr e) {
        return body.results().meaningOrNull(e.getScope()) instanceof Meaning.TypeName;
    }

    private @Nullable Object local(VariableDeclarator d) {
        boolean isFinal = d.getParentNode().orElse(null) instanceof VariableDeclarationExpr v && v.isFinal();
        TypeMirror type = body.results().typeOrNull(d);
        if (!isFinal || type == null || d.getInitializer().isEmpty()) {
            return null;
        }
        Object value = valueOf(d.getInitializer().get());
        boolean isConstant = type.getKind().isPrimitive() || body.types.isString(type);
        return value == null || !isConstant ? null : converted(value, type);
    }
}
