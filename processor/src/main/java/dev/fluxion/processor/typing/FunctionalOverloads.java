package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.fluxion.processor.typing.FunctionTypes.FunctionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What lambdas and method references say of which overload a call means (JLS 15.12.2). */
final class FunctionalOverloads {
    private final Body body;
    private final FunctionTypes functionTypes;
    private final Lambdas lambdas;
    private final References references;

    FunctionalOverloads(Body body, FunctionTypes functionTypes, Lambdas lambdas, References references) {
        this.body = body;
        this.functionTypes = functionTypes;
        this.lambdas = lambdas;
        this.references = references;
    }

    /** Whether a method with that formal parameter is potentially applicable (JLS 15.12.2.1). */
    boolean isPotential(Argument a, TypeMirror formal, Map<Element, Term.Variable> variables) {
        if (a instanceof Argument.Branches b) {
            return b.results().stream().allMatch(r -> isPotential(r, formal, variables));
        }
        if (!(a instanceof Argument.Function f) || isVariable(formal, variables)) {
            return true;
        }
        return functionTypes.of(formal).filter(t -> isPotential(f, t)).isPresent();
    }

    private boolean isPotential(Argument.Function f, FunctionType type) {
        int parameters = type.parameters().size();
        if (f.expression() instanceof LambdaExpr l) {
            return l.getParameters().size() == parameters && Lambdas.fits(l, type.isVoid(), body.completion);
        }
        MethodReferenceExpr reference = (MethodReferenceExpr) f.expression();
        return body.scoped(f.scope(), () -> references.isPotential(reference, parameters));
    }

    private static boolean isVariable(TypeMirror t, Map<Element, Term.Variable> variables) {
        return t.getKind() == TypeKind.TYPEVAR && Terms.mentions(t, variables);
    }

    /** Whether what the lambdas and references return fits too, as far as it counts for applicability (JLS 15.12.2.2). */
    boolean fits(Selection s) {
        for (int i = 0; i < s.arguments().size(); i++) {
            TypeMirror formal = s.signature().formal(i, s.varargs());
            if (s.arguments().get(i) instanceof Argument.Function f && !fits(f, formal, s)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Argument.Function f, TypeMirror formal, Selection s) {
        FunctionType function = functionTypes.of(formal).orElse(null);
        if (function == null || function.isVoid()) {
            return true;
        }
        List<TypeMirror> results = knownResults(f);
        TypeMirror returns = body.terms.proper(function.returns());
        return results == null
                || results.stream()
                        .allMatch(r -> r.getKind() != TypeKind.VOID
                                && (s.signature().isGeneric() || body.types.isLoose(r, returns)));
    }

    /** The types that an explicit lambda or an exact reference returns whatever its target; null of others. */
    private @Nullable List<TypeMirror> knownResults(Argument.Function f) {
        try {
            return f.expression() instanceof LambdaExpr l
                    ? results(l, f)
                    : results((MethodReferenceExpr) f.expression());
        } catch (Untypable unknown) {
            return null;
        }
    }

    private @Nullable List<TypeMirror> results(LambdaExpr l, Argument.Function f) {
        if (!Lambdas.isExplicit(l)) {
            return null;
        }
        List<TypeMirror> types = new ArrayList<>();
        for (Argument a : lambdas.results(l, f.scope(), lambdas.explicitParameters(l))) {
            if (a instanceof Argument.Typed t) {
                types.add(t.type());
            }
        }
        return types;
    }

    private @Nullable List<TypeMirror> results(MethodReferenceExpr e) {
        References.Site site = references.site(e);
        return references.exact(e, site).map(s -> List.of(s.returns())).orElse(null);
    }

    /** Whether a functional parameter type is the more specific one for this argument (JLS 15.12.2.5), other than by subtyping. */
    boolean isMoreSpecific(Argument a, TypeMirror from, TypeMirror to) {
        FunctionType first = functionTypes.of(from).orElse(null);
        FunctionType second = functionTypes.of(to).orElse(null);
        if (!(a instanceof Argument.Function f) || first == null || second == null) {
            return false;
        }
        List<TypeMirror> results = knownResults(f);
        if (results == null || first.parameters().size() != second.parameters().size()) {
            return false;
        }
        return second.isVoid()
                || (!first.isVoid()
                        && isMoreSpecific(
                                results, body.terms.proper(first.returns()), body.terms.proper(second.returns())));
    }

    private boolean isMoreSpecific(List<TypeMirror> results, TypeMirror from, TypeMirror to) {
        boolean primitive = from.getKind().isPrimitive();
        if (primitive == to.getKind().isPrimitive()) {
            return body.types.isSubtype(from, to);
        }
        return results.stream().allMatch(r -> r.getKind().isPrimitive() == primitive);
    }
}
