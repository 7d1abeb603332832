package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Objects that are made: by Java's own constructor, which is lowered as well, so that what the fields hold is known. */
final class Objects {
    private final Body body;

    Objects(Body body) {
        this.body = body;
    }

    /** Nothing if the constructor cannot be seen through. */
    Optional<Atom> create(ObjectCreationExpr e, String name, Code c) {
        Invocation invocation = body.attribution.invocation(e);
        boolean seen = e.getAnonymousClassBody().isEmpty()
                && e.getScope().isEmpty()
                && body.session.callees().isMade(invocation.method());
        return seen && body.type(e) instanceof Type.Struct type
                ? Optional.of(create(e, invocation, type, name, c))
                : Optional.empty();
    }

    private Atom create(ObjectCreationExpr e, Invocation invocation, Type.Struct type, String name, Code c) {
        body.reach.require(Nodes.owner(invocation.method()), e);
        body.reach.require(invocation.method(), e);
        List<Atom> arguments = body.calls.arguments(e.getArguments(), invocation, body.at(e), c);
        List<Atom> fields = fields(invocation.method(), type.layout(), arguments, body.at(e), c);
        JavaText java = constructor(type.layout(), arguments.size());
        return c.let(name, new Expr.New(type, java, arguments, fields, Effect.ALLOCATES), body.at(e));
    }

    private static JavaText constructor(Layout layout, int arguments) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(new JavaText.Code("new ")));
        parts.addAll(layout.java().parts());
        parts.add(new JavaText.Code("("));
        for (int i = 0; i < arguments; i++) {
            parts.add(new JavaText.Code(i > 0 ? ", " : ""));
            parts.add(new JavaText.Hole(i, Precedence.ANY));
        }
        parts.add(new JavaText.Code(")"));
        return new JavaText(parts);
    }

    /** What the fields of an object hold that a constructor makes of these arguments. */
    List<Atom> fields(ExecutableElement constructor, Layout layout, List<Atom> arguments, Origin at, Code c) {
        if (body.session.callees().isImplicit(constructor)) {
            return arguments;
        }
        List<Var> held = Lists.map(layout.fields(), f -> new Var(f.name(), f.type()));
        String callee = body.session.callees().name(new Callees.Wanted(constructor, Callees.Form.BODY));
        c.add(new Stmt.Call(held, callee, arguments, at));
        return Lists.map(held, v -> v);
    }
}
