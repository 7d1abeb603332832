package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.typing.Selection.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Which of several methods a call means (JLS 15.12.2). */
final class Overloads {
    private static final List<String> HANDLES = List.of("java.lang.invoke.MethodHandle", "java.lang.invoke.VarHandle");

    private final Body body;

    Overloads(Body body) {
        this.body = body;
    }

    /** A method whose signature is what each call makes of it (JLS 15.12.3): those of method handles. */
    private static void refusePolymorphic(Node call, Signature s) {
        boolean handle =
                HANDLES.contains(JavaTypes.owner(s.method()).getQualifiedName().toString());
        if (handle && s.method().getModifiers().contains(Modifier.NATIVE)) {
            throw new Untypable(call, "calls of method handles are not supported");
        }
    }

    Selection select(Node call, List<Signature> candidates, List<Expression> expressions, List<Argument> arguments) {
        for (Phase phase : Phase.values()) {
            List<Selection> applicable = applicable(call, candidates, expressions, arguments, phase);
            if (!applicable.isEmpty()) {
                Selection selection = mostSpecific(call, refined(applicable));
                refusePolymorphic(call, selection.signature());
                return selection;
            }
        }
        throw new Untypable(call, "no method of that name takes these arguments");
    }

    private List<Selection> applicable(
            Node call,
            List<Signature> candidates,
            List<Expression> expressions,
            List<Argument> arguments,
            Phase phase) {
        List<Selection> found = new ArrayList<>();
        for (Signature candidate : candidates) {
            if (hasArity(candidate, arguments.size(), phase)) {
                Selection selection = new Selection(call, candidate, phase, false, expressions, arguments);
                applied(selection).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean hasArity(Signature candidate, int arguments, Phase phase) {
        int parameters = candidate.parameters().size();
        return phase == Phase.VARARGS
                ? candidate.method().isVarArgs() && arguments >= parameters - 1
                : arguments == parameters;
    }

    /** The selection, if its method is applicable. */
    private Optional<Selection> applied(Selection s) {
        Inference inference = body.inference();
        Map<Element, Term.Variable> variables = inference.declare(s.signature().variables());
        for (int i = 0; i < s.arguments().size(); i++) {
            TypeMirror formal = s.signature().formal(i, s.varargs());
            if (!body.functions.overloads().isPotential(s.arguments().get(i), formal, variables)) {
                return Optional.empty();
            }
            body.constraints(inference)
                    .pass(s.arguments().get(i), body.terms.of(formal, variables), s.phase() != Phase.STRICT);
        }
        return inference.isConsistent()
                ? Optional.of(new Selection(
                        s.call(), s.signature(), s.phase(), inference.isUnchecked(), s.expressions(), s.arguments()))
                : Optional.empty();
    }

    /** If several are left, those whose functional parameters fit the lambdas' bodies too. */
    private List<Selection> refined(List<Selection> applicable) {
        if (applicable.size() == 1) {
            return applicable;
        }
        List<Selection> fitting =
                applicable.stream().filter(body.functions.overloads()::fits).toList();
        return fitting.isEmpty() ? applicable : fitting;
    }

    private Selection mostSpecific(Node call, List<Selection> applicable) {
        List<Selection> best = applicable.stream()
                .filter(s ->
                        applicable.stream().allMatch(o -> o.signature().equals(s.signature()) || isMoreSpecific(s, o)))
                .toList();
        if (best.size() > 1) {
            return preferred(best);
        }
        if (best.isEmpty()) {
            throw new Untypable(call, "several methods of that name take these arguments");
        }
        return best.get(0);
    }

    /** Of methods with the same parameters: one that is not abstract, else the one with the most specific result. */
    private Selection preferred(List<Selection> same) {
        for (Selection s : same) {
            if (!s.signature().method().getModifiers().contains(Modifier.ABSTRACT)) {
                return s;
            }
        }
        List<Selection> ordered = new ArrayList<>(same);
        ordered.add(0, ordered.remove(1)); // The order in which javac looks at them.
        for (Selection s : ordered) {
            if (ordered.stream().allMatch(o -> returnsMore(s, o))) {
                return s;
            }
        }
        return ordered.get(0);
    }

    private boolean returnsMore(Selection a, Selection b) {
        TypeMirror x = body.types.erasure(a.signature().returns());
        return body.types.isSame(x, b.signature().returns())
                || body.types.isSubtype(x, body.types.erasure(b.signature().returns()));
    }

    /** Whether every call that {@code a} could take could be passed on to {@code b} (JLS 15.12.2.5). */
    private boolean isMoreSpecific(Selection a, Selection b) {
        Inference inference = body.inference();
        Map<Element, Term.Variable> variables = inference.declare(b.signature().variables());
        for (int i = 0; i < a.arguments().size(); i++) {
            TypeMirror from = a.signature().formal(i, a.varargs());
            TypeMirror to = b.signature().formal(i, b.varargs());
            if (!body.functions.overloads().isMoreSpecific(a.arguments().get(i), from, to)) {
                narrower(inference, from, body.terms.of(to, variables));
            }
        }
        return inference.isConsistent();
    }

    private static void narrower(Inference inference, TypeMirror from, Term to) {
        if (to instanceof Term.Proper || !from.getKind().isPrimitive()) {
            inference.subtype(new Term.Proper(from), to);
        } else {
            inference.fail();
        }
    }
}
