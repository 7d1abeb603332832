package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Calls: their methods chosen, their type arguments inferred, their arguments typed (JLS 15.9, 15.12). */
final class Invocations {
    private final Body body;
    private final Candidates candidates;

    Invocations(Body body) {
        this.body = body;
        this.candidates = new Candidates(body);
    }

    TypeMirror call(MethodCallExpr e, @Nullable TypeMirror target) {
        return finish(selection(e), target);
    }

    TypeMirror creation(ObjectCreationExpr e, @Nullable TypeMirror target) {
        return finish(selection(e), target);
    }

    void constructorCall(ExplicitConstructorInvocationStmt s) {
        s.getExpression().ifPresent(x -> body.attempt(() -> body.type(x)));
        finish(selection(s, s.getArguments(), () -> candidates.of(s)), null);
    }

    Selection selection(MethodCallExpr e) {
        return selection(
                e,
                e.getArguments(),
                () -> candidates.of(e, written(e.getTypeArguments().orElse(null))));
    }

    Selection selection(ObjectCreationExpr e) {
        return selection(e, e.getArguments(), () -> candidates.of(e));
    }

    private List<TypeMirror> written(@Nullable NodeList<Type> arguments) {
        return arguments == null
                ? List.of()
                : arguments.stream().map(body.writtenTypes::resolve).toList();
    }

    private Selection selection(Node call, NodeList<Expression> expressions, Supplier<List<Signature>> candidates) {
        Selection known = body.results().selectionOrNull(call);
        if (known != null) {
            return known;
        }
        body.results().throwIfRefused(call);
        try {
            Selection selection = select(call, expressions, candidates);
            body.results().selection(call, selection);
            return selection;
        } catch (Untypable refusal) {
            expressions.forEach(x -> body.attempt(() -> body.type(x)));
            body.results().refuse(call, refusal);
            throw refusal;
        }
    }

    private Selection select(Node call, NodeList<Expression> expressions, Supplier<List<Signature>> candidates) {
        List<Signature> found = candidates.get();
        List<Argument> arguments = body.arguments.all(expressions);
        return body.overloads.select(call, found, List.copyOf(expressions), arguments);
    }

    /** Infers what is left to infer, types the arguments, records the invocation. */
    TypeMirror finish(Selection s, @Nullable TypeMirror target) {
        if (!s.signature().isGeneric()) {
            return finish(s, s.signature().parameters(), s.signature().returns());
        }
        Solution solution = solve(s, s.isPoly() ? target : null);
        if (solution == null && target != null) {
            solution = unaimed(s, target);
        }
        if (solution == null) {
            throw new Untypable(s.call(), "its type arguments could not be inferred");
        }
        return finish(s, solution.parameters, solution.returns);
    }

    /** Parameters and result with the type arguments put in. */
    private record Solution(List<TypeMirror> parameters, TypeMirror returns) {}

    /** Without the target, if the result fits it all the same (by an unchecked conversion). */
    private @Nullable Solution unaimed(Selection s, TypeMirror target) {
        Solution alone = solve(s, null);
        return alone != null && body.types.isLoose(alone.returns, target) ? alone : null;
    }

    private @Nullable Solution solve(Selection s, @Nullable TypeMirror target) {
        Inference inference = body.inference();
        Constraints constraints = body.constraints(inference);
        Map<Element, Term.Variable> variables = constraints.variables(s);
        Term returned = body.terms.of(s.signature().returns(), variables);
        Resolution resolution = body.resolution(inference);
        if (target != null) {
            aim(inference, returned, target);
        }
        body.functions.constraints().constrain(constraints, inference, resolution);
        return inference.isConsistent() ? solution(s, variables, resolution) : null;
    }

    /** The call's result goes to the target (JLS 18.5.2.1). */
    private void aim(Inference inference, Term returned, TypeMirror target) {
        if (!target.getKind().isPrimitive()) {
            inference.compatible(returned, new Term.Proper(target), true);
        } else if (returned instanceof Term.Variable v && !isBoxed(inference.bounds(v))) {
            inference.equal(v, new Term.Proper(body.types.boxed(target)));
        }
    }

    private boolean isBoxed(Bounds bounds) {
        return java.util.stream.Stream.of(bounds.equal, bounds.lower, bounds.upper)
                .flatMap(List::stream)
                .anyMatch(t -> t instanceof Term.Proper p && body.types.isPrimitiveOrBox(p.type()));
    }

    private @Nullable Solution solution(Selection s, Map<Element, Term.Variable> variables, Resolution resolution) {
        List<TypeMirror> parameters = new java.util.ArrayList<>();
        for (TypeMirror p : s.signature().parameters()) {
            TypeMirror type = resolution.type(body.terms.of(p, variables));
            if (type == null) {
                return null;
            }
            parameters.add(type);
        }
        TypeMirror returns = resolution.type(body.terms.of(s.signature().returns(), variables));
        return returns == null ? null : new Solution(parameters, returns);
    }

    private TypeMirror finish(Selection s, List<TypeMirror> parameters, TypeMirror returns) {
        Signature found = new Signature(
                s.signature().method(), List.of(), parameters, s.signature().returns());
        for (int i = 0; i < s.expressions().size(); i++) {
            Expression argument = s.expressions().get(i);
            TypeMirror formal = found.formal(i, s.varargs());
            if (!(s.arguments().get(i) instanceof Argument.Typed)) {
                body.attempt(() -> body.type(argument, formal));
            }
        }
        List<TypeMirror> upward =
                parameters.stream().map(p -> body.checked(s.call(), p)).toList();
        body.results().invocation(s.call(), new Invocation(found.method(), s.varargs(), upward));
        return returned(s, returns);
    }

    private TypeMirror returned(Selection s, TypeMirror returns) {
        if (s.call() instanceof MethodCallExpr m) {
            TypeMirror special = candidates.special(m);
            return special != null ? special : s.unchecked() ? body.types.erasure(returns) : returns;
        }
        boolean raw = s.unchecked() && s.signature().isGeneric();
        return raw ? body.types.erasure(returns) : Objects.requireNonNull(returns);
    }
}
