package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.fluxion.processor.typing.FunctionTypes.FunctionType;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references, typed against a target. */
final class Functions {
    private final Body body;
    private final FunctionTypes functionTypes;
    private final Lambdas lambdas;
    private final References references;
    private final FunctionalOverloads overloads;
    private final FunctionalConstraints constraints;

    Functions(Body body) {
        this.body = body;
        this.functionTypes = new FunctionTypes(body);
        this.lambdas = new Lambdas(body);
        this.references = new References(body);
        this.overloads = new FunctionalOverloads(body, functionTypes, lambdas, references);
        this.constraints = new FunctionalConstraints(body, functionTypes, lambdas, references);
    }

    /** What lambdas and references say of overloads. */
    FunctionalOverloads overloads() {
        return overloads;
    }

    /** What lambdas and references say of type arguments. */
    FunctionalConstraints constraints() {
        return constraints;
    }

    /** The target without its wildcards; the parts are typed on the way. */
    TypeMirror type(Expression e, @Nullable TypeMirror target) {
        FunctionType function = target == null ? null : functionTypes.of(target).orElse(null);
        if (function == null) {
            throw new Untypable(e, "its target is no functional interface");
        }
        List<TypeMirror> parameters =
                function.parameters().stream().map(body.terms::proper).toList();
        TypeMirror returns = function.isVoid() ? null : body.terms.proper(function.returns());
        if (e instanceof LambdaExpr l) {
            lambdas.type(l, scope(e), parameters, returns);
        } else {
            refer((MethodReferenceExpr) e, parameters, returns);
        }
        return functionTypes.proper(function);
    }

    private @Nullable Scope scope(Expression e) {
        return body.results().argumentOrNull(e) instanceof Argument.Function f ? f.scope() : body.scope();
    }

    private void refer(MethodReferenceExpr e, List<TypeMirror> parameters, @Nullable TypeMirror returns) {
        body.scoped(scope(e), () -> {
            references.selection(e, references.site(e), parameters).ifPresent(s -> body.invocations.finish(s, returns));
            return e;
        });
    }
}
