package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Calls of methods for whose derivative the user has written rules: calls of functions, wherever the method comes from. */
final class RuledCalls {
    private final Body body;

    RuledCalls(Body body) {
        this.body = body;
    }

    boolean covers(ExecutableElement method) {
        return body.session.callees().rules().has(method);
    }

    /** @param given what stands between the parentheses, converted */
    Atom call(ExecutableElement method, Node e, List<Atom> receiver, List<Atom> given, String name, Code c) {
        Callees callees = body.session.callees();
        if (!callees.isRead(method)) {
            body.reach.require(method, e);
        }
        callees.rules().of(method).values().stream()
                .filter(rule -> !callees.isRead(rule))
                .forEach(rule -> body.reach.require(rule, e));
        List<Atom> arguments = new ArrayList<>(receiver);
        for (int i = 0; i < given.size(); i++) {
            boolean constant = KnownMethods.isConstant(method)
                    || Annotated.isConstant(method.getParameters().get(i));
            arguments.add(constant ? Places.stopped(given.get(i), name, body.at(e), c) : given.get(i));
        }
        Var value = new Var(name, body.type(method.getReturnType()));
        c.add(new Stmt.Call(List.of(value), callees.ruled(method), arguments, body.at(e)));
        return KnownMethods.isConstant(method) ? Places.stopped(value, name, body.at(e), c) : value;
    }

    /** The object whose method is called, if it has one. */
    List<Atom> receiver(MethodCallExpr e, ExecutableElement method, Code c) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return List.of();
        }
        return List.of(e.getScope().isPresent() ? body.value(e.getScope().get(), c) : body.fields.self(e, c));
    }
}
