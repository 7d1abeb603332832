package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Private static final fields that are no compile-time constants: fetched once, where the method begins. */
final class PrivateConstants {
    private static final JavaText.ClassRef ACCESS =
            new JavaText.ClassRef("dev.fluxion.runtime", List.of("PrivateAccess"));
    private static final JavaText.ClassRef HANDLES =
            new JavaText.ClassRef("java.lang.invoke", List.of("MethodHandles"));

    private final Body body;
    private final Map<VariableElement, Atom> fetched = new HashMap<>();
    private final Builder prologue = new Builder(null);

    PrivateConstants(Body body) {
        this.body = body;
    }

    /** What the method does before all else. */
    Builder prologue() {
        return prologue;
    }

    Atom read(VariableElement field, Type type, Node at) {
        TypeElement owner = Nodes.owner(field);
        boolean generic = field.asType() instanceof DeclaredType d
                && !d.getTypeArguments().isEmpty();
        if (generic || !body.reach.isReachable(owner)) {
            throw body.refusal(at, Problem.PRIVATE_MEMBER, field.getSimpleName().toString());
        }
        return fetched.computeIfAbsent(field, f -> fetch(owner, field, type, at));
    }

    private Atom fetch(TypeElement owner, VariableElement field, Type type, Node at) {
        String name = field.getSimpleName().toString();
        JavaText call = JavaText.of(
                ACCESS,
                new JavaText.Code(".constant("),
                HANDLES,
                new JavaText.Code(".lookup(), "),
                TypeMap.ref(owner),
                new JavaText.Code(".class, \"" + name + "\", "));
        Text text = new Text().text(call).type(field.asType()).code(".class)");
        Expr.Java read = text.expr(Precedence.PRIMARY, type, Effect.FAILS);
        return prologue.at(body.at(at)).let(name, read);
    }
}
