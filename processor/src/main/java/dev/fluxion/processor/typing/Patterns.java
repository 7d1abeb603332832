package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The types of patterns and of the variables that they bind. */
final class Patterns {
    private final Body body;

    Patterns(Body body) {
        this.body = body;
    }

    /** Types a pattern against the type of what it is matched with. */
    void match(ComponentPatternExpr pattern, TypeMirror matched) {
        if (!(pattern instanceof PatternExpr p)) {
            return;
        }
        TypeMirror type = written(p, matched);
        body.results().type(p, type);
        if (p instanceof RecordPatternExpr r) {
            components(r, type);
        }
    }

    private TypeMirror written(PatternExpr p, TypeMirror matched) {
        if (WrittenTypes.isInferred(p.getType())) {
            return body.checked(p, matched);
        }
        TypeMirror type = body.writtenTypes.resolve(p.getType());
        return p instanceof RecordPatternExpr && body.types.isRaw(type)
                ? inferred(p, (DeclaredType) type, matched)
                : type;
    }

    /** The type arguments that a record pattern leaves out (JLS 18.5.5). */
    private TypeMirror inferred(PatternExpr p, DeclaredType raw, TypeMirror matched) {
        TypeElement c = (TypeElement) raw.asElement();
        Inference inference = body.inference();
        List<TypeVariable> parameters = c.getTypeParameters().stream()
                .map(x -> (TypeVariable) x.asType())
                .toList();
        Map<Element, Term.Variable> variables = inference.declare(parameters);
        Term instance = body.terms.of(c.asType(), variables);
        inference.subtype(instance, new Term.Proper(body.captures.capture(matched)));
        TypeMirror type = inference.isConsistent() ? body.resolution(inference).type(instance) : null;
        if (type == null) {
            throw new Untypable(p, "the type arguments of " + raw + " could not be inferred");
        }
        return body.checked(p, type);
    }

    private void components(RecordPatternExpr r, TypeMirror type) {
        TypeElement c = body.types.classOrNull(type);
        List<? extends RecordComponentElement> components = c == null ? List.of() : c.getRecordComponents();
        if (components.size() != r.getPatternList().size()) {
            throw new Untypable(
                    r, type + " is not a record of " + r.getPatternList().size() + " components");
        }
        for (int i = 0; i < components.size(); i++) {
            match(r.getPatternList().get(i), body.members.componentType(components.get(i), type));
        }
    }

    /** Pattern variables come into scope. */
    void bind(List<TypePatternExpr> variables) {
        for (TypePatternExpr v : variables) {
            @Nullable TypeMirror type = body.results().typeOrNull(v);
            body.declare(new Meaning.Local(v, v.getNameAsString()), type);
        }
    }
}
