package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The parameters and bodies of lambdas (JLS 15.27). */
final class Lambdas {
    private final Body body;

    Lambdas(Body body) {
        this.body = body;
    }

    /** Whether the types of the parameters are written, {@code var} not counted. */
    static boolean isExplicit(LambdaExpr e) {
        return e.getParameters().stream().noneMatch(p -> WrittenTypes.isInferred(p.getType()));
    }

    List<TypeMirror> explicitParameters(LambdaExpr e) {
        return e.getParameters().stream().map(this::written).toList();
    }

    private TypeMirror written(Parameter p) {
        TypeMirror type = body.writtenTypes.resolve(p.getType());
        return p.isVarArgs() ? body.types.types.getArrayType(type) : type;
    }

    /** Whether the shape of the body fits a function without ({@code isVoid}) or with a result (JLS 15.12.2.1). */
    static boolean fits(LambdaExpr e, boolean isVoid, Completion completion) {
        if (e.getExpressionBody().isPresent()) {
            return !isVoid || isStatement(e.getExpressionBody().get());
        }
        List<ReturnStmt> returns = returns(e.getBody()).toList();
        return isVoid
                ? returns.stream().allMatch(r -> r.getExpression().isEmpty())
                : returns.stream().allMatch(r -> r.getExpression().isPresent()) && !completion.completes(e.getBody());
    }

    private static boolean isStatement(Expression e) {
        boolean steps = e instanceof UnaryExpr u
                && switch (u.getOperator()) {
                    case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
                    default -> false;
                };
        return steps || e instanceof MethodCallExpr || e instanceof ObjectCreationExpr || e instanceof AssignExpr;
    }

    /** The return statements of a body, those of lambdas and classes in it left out. */
    private static Stream<ReturnStmt> returns(Node n) {
        if (n instanceof ReturnStmt r) {
            return Stream.of(r);
        }
        boolean foreign = n instanceof LambdaExpr
                || n instanceof BodyDeclaration<?>
                || n instanceof LocalClassDeclarationStmt
                || n instanceof LocalRecordDeclarationStmt;
        return foreign ? Stream.empty() : n.getChildNodes().stream().flatMap(Lambdas::returns);
    }

    /** What the lambda returns when its parameters have these types. Keeps nothing of what it finds. */
    List<Argument> results(LambdaExpr e, @Nullable Scope scope, List<TypeMirror> parameters) {
        Collected<Argument> results = new Collected<>(body::argument);
        body.speculatively(() -> {
            within(e, scope, parameters, results);
            return e;
        });
        return results.all();
    }

    /** Types the body; the results go to the target, if the function has one. */
    void type(LambdaExpr e, @Nullable Scope scope, List<TypeMirror> parameters, @Nullable TypeMirror target) {
        within(e, scope, parameters, r -> body.type(r, target));
    }

    private void within(LambdaExpr e, @Nullable Scope scope, List<TypeMirror> parameters, Consumer<Expression> result) {
        body.scoped(scope, () -> {
            declare(e, parameters);
            if (e.getExpressionBody().isPresent()) {
                body.attempt(() -> result.accept(e.getExpressionBody().get()));
            } else {
                body.statements.returning(result, () -> body.statements.type(e.getBody()));
            }
            return e;
        });
    }

    private void declare(LambdaExpr e, List<TypeMirror> parameters) {
        List<TypeMirror> types = new ArrayList<>(parameters);
        for (int i = 0; i < e.getParameters().size(); i++) {
            body.variables.declare(e.getParameter(i), types.get(i));
        }
    }
}
