package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Unsupported;
import dev.fluxion.processor.typing.Invocation;
import dev.fluxion.processor.typing.Meaning;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Which expressions are functions whose code is known, and which locals hold one. Only functions that can have to do with
 * derivatives: all others are copied through as the objects that they are.
 */
final class Functions {
    private static final Set<String> COMPOSED = Set.of(
            "java.util.function.DoubleUnaryOperator.andThen",
            "java.util.function.DoubleUnaryOperator.compose",
            "java.util.function.Function.andThen",
            "java.util.function.Function.compose",
            "java.util.function.BiFunction.andThen");

    private final Body body;
    private final Captures captures;
    private final FunctionalTypes types;
    private final IdentityHashMap<Node, Closure> known = new IdentityHashMap<>();

    Functions(Body body) {
        this.body = body;
        captures = new Captures(body);
        types = new FunctionalTypes(body.session);
    }

    // ---- locals ----

    /** The local is this function, as long as it is in scope. */
    void know(Node declaration, Closure function) {
        known.put(declaration, function);
    }

    Optional<Closure> local(Node declaration) {
        return Optional.ofNullable(known.get(declaration));
    }

    /** Declares a local as a known function, if it is initialised with one and never assigned. */
    boolean declare(VariableDeclarator v, Code c) {
        Optional<Expression> function = v.getInitializer().filter(this::isKnown);
        if (function.isEmpty() || isAssigned(v, v.getNameAsString())) {
            return false;
        }
        know(v, of(function.get(), c));
        object(v, strip(function.get()), c);
        return true;
    }

    /** Also the object that Java makes of it, for those who take one; where that is none, they are refused. */
    private void object(VariableDeclarator v, Expression function, Code c) {
        if (function instanceof LambdaExpr || function instanceof MethodReferenceExpr) {
            String name = v.getNameAsString();
            literal(function, name, c).ifPresent(object -> {
                Slot slot = body.slots.fresh(name, object.type());
                c.set(slot, object);
                body.slots.bind(v, slot);
            });
        }
    }

    private Optional<Atom> literal(Expression function, String name, Code c) {
        try {
            return Optional.of(body.passive.literal(function, name, c));
        } catch (Unsupported cannotBeNamed) {
            return Optional.empty();
        }
    }

    /** Refuses a known function where an object is needed and there is none. */
    void require(Expression name) {
        if (body.attribution.meaning(name) instanceof Meaning.Local local
                && known.containsKey(local.declaration())
                && body.slots.of(local.declaration()).isEmpty()) {
            throw body.refusal(name, Problem.FUNCTION_ESCAPES, name.toString());
        }
    }

    /** Whether something in the same method may assign a local of this name. */
    static boolean isAssigned(Node declaration, String name) {
        Node method = declaration;
        while (!(method instanceof CallableDeclaration)
                && method.getParentNode().isPresent()) {
            method = method.getParentNode().get();
        }
        return method.findAll(AssignExpr.class).stream()
                .anyMatch(a -> strip(a.getTarget()) instanceof NameExpr n
                        && n.getNameAsString().equals(name));
    }

    // ---- expressions ----

    /** Whether {@link #of} knows it. */
    boolean isKnown(Expression e) {
        Expression f = strip(e);
        if (f instanceof NameExpr name) {
            return body.attribution.meaning(name) instanceof Meaning.Local local
                    && known.containsKey(local.declaration());
        }
        if (f instanceof ConditionalExpr choice) {
            return isConstant(choice.getThenExpr()) && isConstant(choice.getElseExpr());
        }
        if (f instanceof MethodCallExpr call) {
            return isComposition(call);
        }
        return f instanceof MethodReferenceExpr r ? isKnown(r) : isLambda(f) && touchesDerivatives(f);
    }

    /** Whether evaluating it does nothing. */
    private boolean isConstant(Expression e) {
        Expression f = strip(e);
        return !(f instanceof ConditionalExpr) && !(f instanceof MethodCallExpr) && isKnown(f);
    }

    /** Whether {@link #of} knows it, has it to do with derivatives or not. */
    boolean isCode(Expression e) {
        Expression f = strip(e);
        return isKnown(f) || isLambda(f) || (f instanceof MethodReferenceExpr reference && isCode(reference));
    }

    /** A lambda, or an anonymous class like one. */
    private boolean isLambda(Expression e) {
        boolean code = e instanceof LambdaExpr
                || (e instanceof ObjectCreationExpr created
                        && body.attribution.function(created).isPresent());
        return code && types.method(body.mirror(e)).isPresent();
    }

    private boolean touchesDerivatives(Expression lambda) {
        return types.carries(body.mirror(lambda))
                || captures.of(lambda).stream()
                        .anyMatch(c -> c.function().isPresent()
                                || c.value().orElseThrow().type().isDifferentiable());
    }

    private boolean isKnown(MethodReferenceExpr reference) {
        return types.carries(body.mirror(reference)) && isCode(reference);
    }

    private boolean isCode(MethodReferenceExpr reference) {
        if (reference.getIdentifier().equals("new")) {
            return false;
        }
        Invocation invocation = body.attribution.invocation(reference);
        boolean isStatic = invocation.method().getModifiers().contains(Modifier.STATIC);
        boolean ofThis = reference.getScope().isThisExpr() && !isStatic;
        return !invocation.varargs() && (ofThis || (isStatic && reference.getScope() instanceof TypeExpr));
    }

    private boolean isComposition(MethodCallExpr call) {
        if (call.getScope().filter(this::isKnown).isEmpty()
                || call.getArguments().size() != 1) {
            return false;
        }
        var method = body.attribution.invocation(call).method();
        return COMPOSED.contains(KnownMethods.owner(method) + "." + method.getSimpleName())
                && isKnown(call.getArgument(0));
    }

    /** A known function. */
    Closure of(Expression e, Code c) {
        Expression f = strip(e);
        if (f instanceof NameExpr name) {
            return local(((Meaning.Local) body.attribution.meaning(name)).declaration())
                    .orElseThrow();
        }
        if (f instanceof ConditionalExpr choice) {
            return choice(choice, c);
        }
        if (f instanceof MethodCallExpr call) {
            return composition(call, c);
        }
        Site site = body.session.sites().of(f, body);
        return f instanceof MethodReferenceExpr
                ? new Closure.Reference(site, captures.self(f))
                : new Closure.Lambda(site, captures.self(f), captures.of(f));
    }

    private Closure choice(ConditionalExpr e, Code c) {
        Slot condition = body.slots.fresh("chosen", Type.BOOL);
        c.set(condition, body.value(e.getCondition(), Type.BOOL, c));
        return new Closure.Choice(condition, of(e.getThenExpr(), c), of(e.getElseExpr(), c));
    }

    private Closure composition(MethodCallExpr call, Code c) {
        Closure own = of(call.getScope().orElseThrow(), c);
        Closure other = of(call.getArgument(0), c);
        return call.getNameAsString().equals("compose")
                ? new Closure.Composed(other, own)
                : new Closure.Composed(own, other);
    }

    private static Expression strip(Expression e) {
        if (e instanceof CastExpr cast) {
            return strip(cast.getExpression());
        }
        return e instanceof EnclosedExpr enclosed ? strip(enclosed.getInner()) : e;
    }
}
