package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** What the arguments of a call say of its type arguments, those of the calls among them included (JLS 18.5). */
final class Constraints {
    private static final int DEEP = 64;

    private final Body body;
    private final Inference inference;
    private final List<Deferred> deferred = new ArrayList<>();
    private int depth;

    /** A lambda or method reference and the functional interface that it is passed to. */
    record Deferred(Argument.Function function, Term formal) {}

    Constraints(Body body, Inference inference) {
        this.body = body;
        this.inference = inference;
    }

    /** The lambdas and method references that were passed, in order. */
    List<Deferred> deferred() {
        return deferred;
    }

    void pass(Argument a, Term formal, boolean loose) {
        if (a instanceof Argument.Typed t) {
            inference.compatible(new Term.Proper(body.captures.capture(t.type())), formal, loose);
        } else if (a instanceof Argument.Branches b) {
            b.results().forEach(r -> pass(r, formal, loose));
        } else if (a instanceof Argument.Pending p) {
            pass(p, formal, loose);
        } else if (a instanceof Argument.Function f) {
            deferred.add(new Deferred(f, formal));
        }
    }

    private void pass(Argument.Pending p, Term formal, boolean loose) {
        if (formal instanceof Term.Proper t && t.type().getKind().isPrimitive()) {
            TypeMirror alone = body.speculatively(() -> body.invocations.finish(p.selection(), null));
            inference.compatible(new Term.Proper(alone), formal, loose);
        } else {
            inference.compatible(include(p.selection()), formal, loose);
        }
    }

    private Term include(Selection s) {
        if (++depth > DEEP) {
            throw new Untypable(s.call(), "generic calls are nested too deeply");
        }
        Term returned = body.terms.of(s.signature().returns(), variables(s));
        depth--;
        return returned;
    }

    /** Adds the bounds that a call's own arguments imply; its variables. */
    Map<Element, Term.Variable> variables(Selection s) {
        Map<Element, Term.Variable> variables = inference.declare(s.signature().variables());
        for (int i = 0; i < s.arguments().size(); i++) {
            Term formal = body.terms.of(s.signature().formal(i, s.varargs()), variables);
            pass(s.arguments().get(i), formal, s.phase() != Selection.Phase.STRICT);
        }
        return variables;
    }
}
