package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.fluxion.processor.typing.FunctionTypes.FunctionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What lambdas and method references say of the type arguments of a call (JLS 18.2.1). */
final class FunctionalConstraints {
    private final Body body;
    private final FunctionTypes functionTypes;
    private final Lambdas lambdas;
    private final References references;

    FunctionalConstraints(Body body, FunctionTypes functionTypes, Lambdas lambdas, References references) {
        this.body = body;
        this.functionTypes = functionTypes;
        this.lambdas = lambdas;
        this.references = references;
    }

    /** Adds what the lambdas and references say of the type arguments (JLS 18.2.1), each when what goes into it is known. */
    void constrain(Constraints constraints, Inference inference, Resolution resolution) {
        List<Constraints.Deferred> open = constraints.deferred();
        while (!open.isEmpty() && inference.isConsistent()) {
            Constraints.Deferred next =
                    open.stream().filter(d -> isReady(d, inference)).findFirst().orElse(open.get(0));
            open.remove(next);
            constrain(next, constraints, inference, resolution);
        }
    }

    private boolean isReady(Constraints.Deferred d, Inference inference) {
        boolean free = d.function().expression() instanceof LambdaExpr l && Lambdas.isExplicit(l);
        return free
                || functionTypes
                        .of(d.formal())
                        .map(f -> f.parameters().stream()
                                .flatMap(Terms::variables)
                                .allMatch(v -> isKnown(inference.bounds(v))))
                        .orElse(false);
    }

    private static boolean isKnown(Bounds b) {
        return java.util.stream.Stream.concat(b.equal.stream(), b.lower.stream())
                .anyMatch(Terms::isProper);
    }

    private void constrain(
            Constraints.Deferred d, Constraints constraints, Inference inference, Resolution resolution) {
        Expression e = d.function().expression();
        FunctionType function = functionTypes.of(formal(d, resolution)).orElse(null);
        if (function == null) {
            throw new Untypable(e, "its target is no functional interface");
        }
        function.thrown()
                .flatMap(Terms::variables)
                .filter(v -> !isKnown(inference.bounds(v)))
                .findFirst()
                .ifPresent(v -> {
                    throw new Untypable(e, "which exceptions it throws is not analysed");
                });
        if (e instanceof LambdaExpr l) {
            lambda(l, d.function(), function, constraints, inference, resolution);
        } else {
            reference((MethodReferenceExpr) e, d.function(), function, constraints, inference, resolution);
        }
    }

    private Term formal(Constraints.Deferred d, Resolution resolution) {
        TypeMirror type = d.formal() instanceof Term.Variable ? resolution.type(d.formal()) : null;
        return type == null ? d.formal() : new Term.Proper(type);
    }

    private void lambda(
            LambdaExpr l,
            Argument.Function f,
            FunctionType function,
            Constraints constraints,
            Inference inference,
            Resolution resolution) {
        if (Lambdas.isExplicit(l)) {
            List<TypeMirror> written = lambdas.explicitParameters(l);
            for (int i = 0; i < written.size(); i++) {
                inference.equal(
                        new Term.Proper(written.get(i)), function.parameters().get(i));
            }
        }
        if (function.isVoid() || Terms.isProper(function.returns())) {
            return;
        }
        List<TypeMirror> parameters = parameters(l, function, resolution);
        lambdas.results(l, f.scope(), parameters).forEach(r -> constraints.pass(r, function.returns(), true));
    }

    private List<TypeMirror> parameters(Expression e, FunctionType function, Resolution resolution) {
        List<TypeMirror> parameters = new ArrayList<>();
        for (Term p : function.parameters()) {
            TypeMirror type = resolution.type(p);
            if (type == null) {
                throw new Untypable(e, "the types of its parameters could not be inferred");
            }
            parameters.add(type);
        }
        return parameters;
    }

    private void reference(
            MethodReferenceExpr e,
            Argument.Function f,
            FunctionType function,
            Constraints constraints,
            Inference inference,
            Resolution resolution) {
        References.Site site = body.scoped(f.scope(), () -> references.site(e));
        references.exact(e, site).ifPresent(s -> exact(s, site, function, inference));
        if (function.isVoid() || Terms.isProper(function.returns())) {
            return;
        }
        List<TypeMirror> parameters = parameters(e, function, resolution);
        Optional<Selection> selection = references.selection(e, site, parameters);
        Argument result = selection.<Argument>map(s -> result(s)).orElseGet(() -> new Argument.Typed(site.type()));
        constraints.pass(result, function.returns(), true);
    }

    private Argument result(Selection s) {
        return s.isPoly()
                ? new Argument.Pending(s)
                : new Argument.Typed(body.speculatively(() -> body.invocations.finish(s, null)));
    }

    /** What goes into the function goes into the method: all of it, or all but the receiver. */
    private void exact(Signature s, References.Site site, FunctionType function, Inference inference) {
        int receiver = function.parameters().size() - s.parameters().size();
        if (receiver == 1) {
            inference.subtype(function.parameters().get(0), new Term.Proper(site.type()));
        }
        for (int i = 0; i < s.parameters().size() && receiver >= 0; i++) {
            Term from = function.parameters().get(i + receiver);
            inference.compatible(from, new Term.Proper(s.parameters().get(i)), true);
        }
    }
}
