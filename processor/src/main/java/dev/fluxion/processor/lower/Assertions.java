package dev.fluxion.processor.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.AssertStmt;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** {@code assert}: what Java makes of it (JLS 14.10), so that the condition is only evaluated if the user's class asserts. */
final class Assertions {
    private static final Type.Opaque ERROR =
            new Type.Opaque(JavaText.of(new JavaText.ClassRef("java.lang", List.of("AssertionError"))));

    private final Body body;

    Assertions(Body body) {
        this.body = body;
    }

    void write(AssertStmt s, Code c) {
        TypeElement owner = Nodes.owner(body.method);
        Text enabled = new Text().ref(owner).code(".class.desiredAssertionStatus()");
        Atom asserts = c.let("asserts", enabled.expr(Precedence.PRIMARY, Type.BOOL, Effect.READS), body.at(s));
        c.branch(asserts, body.at(s), in -> check(s, in), in -> {});
    }

    private void check(AssertStmt s, Code c) {
        Atom holds = body.value(s.getCheck(), Type.BOOL, c);
        c.branch(holds, body.at(s), in -> {}, in -> fail(s, in));
    }

    private void fail(AssertStmt s, Code c) {
        NodeList<Expression> message = new NodeList<>();
        Text text = Text.of("new ").text(ERROR.java());
        s.getMessage().ifPresent(message::add);
        body.passive.arguments(text, message, false, c);
        body.raise(c.let("error", text.expr(Precedence.PRIMARY, ERROR, Effect.ACTS), body.at(s)), s, c);
    }
}
