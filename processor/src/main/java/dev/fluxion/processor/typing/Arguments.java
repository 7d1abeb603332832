package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Types expressions as far as that goes without a target (JLS 15.2). */
final class Arguments {
    private final Body body;

    Arguments(Body body) {
        this.body = body;
    }

    Argument of(Expression e) {
        if (e instanceof EnclosedExpr x) {
            return body.argument(x.getInner());
        }
        if (e instanceof LambdaExpr || e instanceof MethodReferenceExpr) {
            return new Argument.Function(e, body.scope());
        }
        if (e instanceof ConditionalExpr c) {
            return body.conditionals.argument(c);
        }
        if (e instanceof SwitchExpr s) {
            return body.switches.argument(s);
        }
        Selection selection = selection(e);
        return selection != null && selection.isPoly()
                ? new Argument.Pending(selection)
                : new Argument.Typed(body.type(e));
    }

    private @Nullable Selection selection(Expression e) {
        if (e instanceof MethodCallExpr m) {
            return body.invocations.selection(m);
        }
        return e instanceof ObjectCreationExpr o ? body.invocations.selection(o) : null;
    }

    /** All of them; the first that cannot be typed is thrown after the others have been. */
    List<Argument> all(List<Expression> expressions) {
        List<Argument> found = new ArrayList<>();
        Untypable first = null;
        for (Expression e : expressions) {
            try {
                found.add(nonVoid(e));
            } catch (Untypable u) {
                first = first == null ? u : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return found;
    }

    private Argument nonVoid(Expression e) {
        Argument argument = body.argument(e);
        if (argument instanceof Argument.Typed t && t.type().getKind() == TypeKind.VOID) {
            throw new Untypable(e, "it has no value");
        }
        return argument;
    }

    /** Whether the expression is of primitive type or of a box's, whatever its target. */
    boolean isPrimitiveOrBox(Argument a) {
        if (a instanceof Argument.Typed t) {
            return body.types.isPrimitiveOrBox(t.type());
        }
        if (a instanceof Argument.Branches b) {
            return b.results().stream().allMatch(this::isPrimitiveOrBox);
        }
        return a instanceof Argument.Pending p
                && isPrimitiveOrBox(p.selection().signature().returns());
    }

    private boolean isPrimitiveOrBox(TypeMirror t) {
        return t.getKind() == TypeKind.DECLARED && body.types.isPrimitiveOrBox(t);
    }

    /** The expression without its parentheses. */
    static Expression bare(Expression e) {
        Expression bare = e;
        while (bare instanceof EnclosedExpr x) {
            bare = x.getInner();
        }
        return bare;
    }
}
