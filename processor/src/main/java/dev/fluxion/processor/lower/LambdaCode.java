package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.typing.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A lambda, or an anonymous class like one, as code: its parameters, its body, what it gives. Numbers are not boxed where Java would only unbox them again. */
final class LambdaCode {
    private final Site site;
    private final FunctionalTypes types;
    private final List<Parameter> parameters;
    private final Statement code;
    private final Optional<Expression> expression;

    LambdaCode(Site site, Session session) {
        this.site = site;
        this.types = new FunctionalTypes(session);
        if (site.function instanceof LambdaExpr lambda) {
            parameters = lambda.getParameters();
            code = lambda.getBody();
            expression = lambda.getExpressionBody();
        } else {
            MethodDeclaration method = site.attribution
                    .function((ObjectCreationExpr) site.function)
                    .orElseThrow();
            parameters = method.getParameters();
            code = method.getBody().orElseThrow();
            expression = Optional.empty();
        }
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** What it executes. */
    Statement code() {
        return code;
    }

    /** What it executes, if its value is that of an expression. */
    Optional<Expression> expression() {
        return expression;
    }

    /** The type of a parameter for an argument: a number stays one. */
    Type parameter(int i, Atom argument) {
        Parameter p = parameters.get(i);
        Type declared = types.of(site.attribution.type(new Meaning.Local(p, p.getNameAsString())));
        return TypeMap.unboxed(declared)
                .filter(s -> argument.type().equals(s))
                .<Type>map(s -> s)
                .orElse(declared);
    }

    boolean isVoid() {
        return result().equals(TypeMap.VOID);
    }

    /** What it gives. */
    Type result() {
        return result(site, types, results().map(site.attribution::type).toList());
    }

    /** The result of a function whose results have these types. */
    static Type result(Site site, FunctionalTypes types, List<TypeMirror> results) {
        DeclaredType type = (DeclaredType) site.attribution.type(site.function);
        Type declared =
                types.of(types.signature(type, types.method(type).orElseThrow()).getReturnType());
        boolean numbers = results.stream().allMatch(t -> t.getKind().isPrimitive());
        return TypeMap.unboxed(declared)
                .filter(s -> numbers)
                .<Type>map(Scalar.class::cast)
                .orElse(declared);
    }

    private Stream<Expression> results() {
        return expression.isPresent() ? expression.stream() : returns(code).flatMap(r -> r.getExpression().stream());
    }

    private static Stream<ReturnStmt> returns(Node n) {
        if (n instanceof ReturnStmt r) {
            return Stream.of(r);
        }
        return n instanceof LambdaExpr || n instanceof BodyDeclaration<?>
                ? Stream.empty()
                : n.getChildNodes().stream().flatMap(LambdaCode::returns);
    }
}
