package dev.fluxion.processor.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** The methods of the JDK that copy, fill and check arrays. */
final class ArrayCalls {
    private static final Type.Opaque NULL_POINTER =
            new Type.Opaque(JavaText.of(new JavaText.ClassRef("java.lang", List.of("NullPointerException"))));

    private final Body body;

    ArrayCalls(Body body) {
        this.body = body;
    }

    // ---- with a value ----

    boolean isValue(MethodCallExpr e, ExecutableElement method) {
        return switch (signature(method)) {
            case "java.lang.Object.clone/0" ->
                e.getScope().filter(this::isArray).isPresent();
            case "java.util.Arrays.copyOf/2",
                    "java.util.Arrays.copyOfRange/3",
                    "java.util.Objects.requireNonNull/1",
                    "java.util.Objects.requireNonNull/2" -> isArray(e.getArgument(0));
            default -> false;
        };
    }

    Optional<Atom> value(MethodCallExpr e, ExecutableElement method, String name, Code c) {
        return isValue(e, method) ? Optional.of(arrayValue(e, method, name, c)) : Optional.empty();
    }

    private Atom arrayValue(MethodCallExpr e, ExecutableElement method, String name, Code c) {
        return switch (method.getSimpleName().toString()) {
            case "clone" -> {
                Atom array = body.value(e.getScope().orElseThrow(), c);
                yield copy(e, Expr.Copy.Form.CLONE, array, List.of(), name, c);
            }
            case "copyOf" -> copy(e, Expr.Copy.Form.COPY_OF, name, c);
            case "copyOfRange" -> copy(e, Expr.Copy.Form.COPY_OF_RANGE, name, c);
            default -> required(e, c);
        };
    }

    private Atom copy(MethodCallExpr e, Expr.Copy.Form form, String name, Code c) {
        Atom array = body.value(e.getArgument(0), c);
        List<Expression> bounds = e.getArguments().subList(1, e.getArguments().size());
        return copy(e, form, array, Lists.map(bounds, b -> body.value(b, Type.INT, c)), name, c);
    }

    private Atom copy(MethodCallExpr e, Expr.Copy.Form form, Atom array, List<Atom> bounds, String name, Code c) {
        return c.let(name, new Expr.Copy(form, array, bounds), body.at(e));
    }

    /** {@code Objects.requireNonNull(array, message)}. */
    private Atom required(MethodCallExpr e, Code c) {
        Atom array = body.value(e.getArgument(0), c);
        Text exception = Text.of("new ").text(NULL_POINTER.java());
        body.passive.arguments(
                exception,
                new NodeList<>(e.getArguments().subList(1, e.getArguments().size())),
                false,
                c);
        Atom missing = c.let("missing", Text.isNull(array), body.at(e));
        Expr.Java made = exception.expr(Precedence.PRIMARY, NULL_POINTER, Effect.ACTS);
        c.branch(missing, body.at(e), in -> body.raise(in.let("exception", made, body.at(e)), e, in), in -> {});
        return array;
    }

    // ---- without ----

    /** Whether it was one of these. */
    boolean effect(MethodCallExpr e, ExecutableElement method, Code c) {
        String signature = signature(method);
        boolean moves = signature.equals("java.lang.System.arraycopy/5") && movable(e);
        boolean fills = signature.startsWith("java.util.Arrays.fill/") && isArray(e.getArgument(0));
        if (moves) {
            move(e, c);
        } else if (fills) {
            fill(e, c);
        }
        return moves || fills;
    }

    private boolean movable(MethodCallExpr e) {
        return isArray(e.getArgument(0)) && body.type(e.getArgument(0)).equals(body.type(e.getArgument(2)));
    }

    private void move(MethodCallExpr e, Code c) {
        List<Atom> a = Lists.map(e.getArguments(), x -> isArray(x) ? body.value(x, c) : body.value(x, Type.INT, c));
        c.add(new Stmt.Move(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), body.at(e)));
    }

    private void fill(MethodCallExpr e, Code c) {
        Atom array = body.value(e.getArgument(0), c);
        Type element = ((Type.Array) array.type()).element();
        if (e.getArguments().size() == 2) {
            Atom value = body.value(e.getArgument(1), element, c);
            Atom length = c.let("length", new Expr.Length(array), body.at(e));
            c.add(new Stmt.Fill(array, Atom.whole(0), length, value, body.at(e)));
        } else {
            Atom from = body.value(e.getArgument(1), Type.INT, c);
            Atom to = body.value(e.getArgument(2), Type.INT, c);
            Atom value = body.value(e.getArgument(3), element, c);
            c.add(new Stmt.Fill(array, from, to, value, body.at(e)));
        }
    }

    private boolean isArray(Expression e) {
        return body.type(e) instanceof Type.Array;
    }

    private static String signature(ExecutableElement method) {
        return KnownMethods.owner(method) + "." + method.getSimpleName() + "/"
                + method.getParameters().size();
    }
}
