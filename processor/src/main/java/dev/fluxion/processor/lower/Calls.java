package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.rules.Row;
import dev.fluxion.processor.typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Method calls: a row of the table, work on arrays, a method of this file, or Java that is copied through. */
final class Calls {
    private static final JavaText.ClassRef OBJECTS = new JavaText.ClassRef("java.util", List.of("Objects"));

    private final Body body;
    private final ArrayCalls arrayCalls;
    private final RuledCalls ruled;

    Calls(Body body) {
        this.body = body;
        arrayCalls = new ArrayCalls(body);
        ruled = new RuledCalls(body);
    }

    boolean isPrimitive(MethodCallExpr e) {
        ExecutableElement method = body.attribution.invocation(e).method();
        return !ruled.covers(method) && KnownMethods.row(method).isPresent();
    }

    /** Whether it cannot change an array: what it gets are values. */
    boolean isGivenValues(MethodCallExpr e) {
        return !body.applications.isApplication(e)
                && !body.streams.isEnd(e)
                && e.getArguments().stream().noneMatch(a -> body.type(a).isContainer());
    }

    Atom value(MethodCallExpr e, String name, Code c) {
        Invocation invocation = body.attribution.invocation(e);
        if (body.applications.isApplication(e)) {
            return body.applications.value(e, name, c);
        }
        if (body.streams.isEnd(e)) {
            return body.streams.value(e, name, c);
        }
        if (ruled.covers(invocation.method())) {
            List<Atom> receiver = ruled.receiver(e, invocation.method(), c);
            return ruled.call(invocation.method(), e, receiver, arguments(e, invocation, c), name, c);
        }
        Optional<Row> row = KnownMethods.row(invocation.method());
        if (row.isPresent()) {
            Type type = body.type(e);
            List<Atom> arguments = arguments(e, invocation, c);
            return c.let(name, new Expr.Apply(row.get(), arguments, type), body.at(e));
        }
        Optional<Atom> component = component(e, invocation.method(), name, c);
        if (component.isPresent()) {
            return component.get();
        }
        Optional<Atom> array = arrayCalls.value(e, invocation.method(), name, c);
        return array.isPresent()
                ? array.get()
                : own(e, invocation, name, c)
                        .or(() -> external(e, invocation, name, c))
                        .orElseGet(() -> passive(e, invocation, name, c));
    }

    /** What a record's accessor gives that nobody has written. */
    private Optional<Atom> component(MethodCallExpr e, ExecutableElement method, String name, Code c) {
        Optional<VariableElement> field = body.session.callees().component(method);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Atom object = e.getScope().isPresent() ? body.value(e.getScope().get(), c) : body.fields.self(e, c);
        return body.session
                .layouts()
                .field(object.type(), field.get())
                .map(f -> body.conversions.to(
                        body.type(e), c.let(name, new Expr.Load(object, f), body.at(e)), name, e, c));
    }

    /** A call whose value nobody wants. */
    void effect(MethodCallExpr e, Code c) {
        Invocation invocation = body.attribution.invocation(e);
        boolean done = !ruled.covers(invocation.method()) && arrayCalls.effect(e, invocation.method(), c);
        if (!done && isValue(e, invocation)) {
            value(e, Hints.of(e), c);
        } else if (!done) {
            Text text = text(e, invocation, c).code(";");
            c.add(new Stmt.Do(text.expr(Precedence.ANY, TypeMap.VOID, Effect.ACTS), body.at(e)));
        }
    }

    private boolean isValue(MethodCallExpr e, Invocation invocation) {
        return isPrimitive(e)
                || ruled.covers(invocation.method())
                || arrayCalls.isValue(e, invocation.method())
                || isOwn(e, invocation)
                || isExternal(invocation)
                || body.streams.isEnd(e)
                || body.applications.isApplication(e);
    }

    // ---- methods of this file ----

    private boolean isOwn(MethodCallExpr e, Invocation invocation) {
        return body.session.callees().isLowered(invocation.method(), receiverType(e, invocation));
    }

    /** The class that the receiver is known to be of; that of the method itself for a static one. */
    private TypeElement receiverType(MethodCallExpr e, Invocation invocation) {
        boolean named = e.getScope().isPresent() && !e.getScope().get().isSuperExpr();
        if (!invocation.method().getModifiers().contains(Modifier.STATIC)
                && named
                && body.mirror(e.getScope().get()) instanceof DeclaredType type) {
            return (TypeElement) type.asElement();
        }
        return Nodes.owner(invocation.method());
    }

    /** The object whose method is called; if another class below could put its own in its place, the object is of no other. */
    private Atom receiver(MethodCallExpr e, Invocation invocation, Code c) {
        boolean ofThis = e.getScope().isEmpty() || e.getScope().get().isSuperExpr();
        Atom object = ofThis ? body.fields.self(e, c) : body.value(e.getScope().get(), c);
        boolean isFixed = e.getScope().filter(Expression::isSuperExpr).isPresent()
                || Callees.isFinal(invocation.method(), receiverType(e, invocation));
        Atom exact = isFixed ? object : exactly(object, e, c);
        Type known = body.type(Nodes.owner(invocation.method()).asType());
        return known instanceof Type.Struct ? body.conversions.to(known, exact, Hints.of(e), e, c) : exact;
    }

    private Atom exactly(Atom object, Node at, Code c) {
        return object.type() instanceof Type.Struct type
                ? c.let(
                        object instanceof Var v ? v.name() : "receiver",
                        new Expr.Cast(type, object, Expr.Cast.Kind.EXACT),
                        body.at(at))
                : object;
    }

    private Optional<Atom> own(MethodCallExpr e, Invocation invocation, String name, Code c) {
        return isOwn(e, invocation) ? Optional.of(call(e, invocation, name, c)) : Optional.empty();
    }

    private Atom call(MethodCallExpr e, Invocation invocation, String name, Code c) {
        ExecutableElement method = invocation.method();
        List<Atom> arguments = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            arguments.add(receiver(e, invocation, c));
        }
        Handed handed = new Handed(body, method);
        arguments.addAll(arguments(e.getArguments(), invocation, Optional.of(handed), body.at(e), c));
        return own(method, handed.given(), arguments, name, body.at(e), c);
    }

    /** Calls a method of this file, which its arguments fit. */
    Atom own(ExecutableElement method, Given given, List<Atom> arguments, String name, Origin at, Code c) {
        Type type = body.type(method.getReturnType());
        if (!KnownMethods.isConstant(method)) {
            return call(method, given, type, arguments, name, at, c);
        }
        String argument = method.getSimpleName().toString();
        List<Atom> stopped = Lists.map(arguments, a -> Places.stopped(a, argument, at, c));
        return Places.stopped(call(method, given, type, stopped, name, at, c), name, at, c);
    }

    /** Calls a function, which is made of the method or of something in it. */
    Atom call(ExecutableElement method, Given given, Type type, List<Atom> arguments, String name, Origin at, Code c) {
        List<Var> results = type.equals(TypeMap.VOID) ? List.of() : List.of(new Var(name, type));
        if (c.isTried() && arguments.stream().anyMatch(a -> a.type().isContainer())) {
            caught(new Callees.Wanted(method, true, given), results, arguments, at, c);
        } else {
            String callee = body.session.callees().name(new Callees.Wanted(method, false, given));
            c.add(new Stmt.Call(results, callee, arguments, at));
        }
        return results.isEmpty() ? Atom.zero(type) : results.get(0);
    }

    /** What may have written to an array before it fails must not fail as a whole. */
    private void caught(Callees.Wanted callee, List<Var> results, List<Atom> arguments, Origin at, Code c) {
        Var failure = new Var("failure", Slots.THROWABLE);
        c.goOn();
        if (c.hasLeft()) {
            return;
        }
        c.addWhole(new Stmt.Call(
                Lists.plus(results, failure), body.session.callees().name(callee), arguments, at));
        c.branch(c.let("succeeded", Text.isNull(failure), at), at, in -> {}, in -> in.raise(failure, at));
    }

    private List<Atom> arguments(MethodCallExpr e, Invocation invocation, Code c) {
        return arguments(e.getArguments(), invocation, Optional.empty(), body.at(e), c);
    }

    /** The arguments as the parameters get them: converted, those of a variable number in an array. */
    List<Atom> arguments(List<Expression> written, Invocation invocation, Origin at, Code c) {
        return arguments(written, invocation, Optional.empty(), at, c);
    }

    private List<Atom> arguments(
            List<Expression> written, Invocation invocation, Optional<Handed> handed, Origin at, Code c) {
        List<TypeMirror> types = invocation.parameterTypes();
        int fixed = invocation.varargs() ? types.size() - 1 : types.size();
        List<Atom> arguments = new ArrayList<>();
        for (int i = 0; i < fixed; i++) {
            if (handed.isEmpty() || !handed.get().takes(i, written.get(i), arguments, c)) {
                arguments.add(body.value(written.get(i), body.type(types.get(i)), c));
            }
        }
        if (invocation.varargs()) {
            Type.Array rest = (Type.Array) body.type(types.get(fixed));
            arguments.add(body.arrays.pack(written.subList(fixed, written.size()), rest, at, c));
        }
        return arguments;
    }

    // ---- methods of other classes that have companions ----

    private boolean isExternal(Invocation invocation) {
        return body.session.externals().of(invocation.method()).isPresent();
    }

    private Optional<Atom> external(MethodCallExpr e, Invocation invocation, String name, Code c) {
        return body.session.externals().of(invocation.method()).map(f -> call(f, e, invocation, name, c));
    }

    private Atom call(Func callee, MethodCallExpr e, Invocation invocation, String name, Code c) {
        body.session.externals().require(invocation.method(), e, body);
        body.reach.require(invocation.method(), e);
        List<Atom> arguments = new ArrayList<>();
        if (!invocation.method().getModifiers().contains(Modifier.STATIC)) {
            arguments.add(receiver(e, callee.params().get(0).type(), c));
        }
        arguments.addAll(arguments(e, invocation, c));
        if (c.isTried() && arguments.stream().anyMatch(a -> a.type().isContainer())) {
            throw body.refusal(
                    e,
                    Problem.UNSUPPORTED_EXPRESSION,
                    "a call of another class's method with an array, in a try block,");
        }
        List<Var> results = Lists.map(callee.resultTypes(), t -> new Var(name, t));
        c.add(new Stmt.Call(results, callee.name(), arguments, body.at(e)));
        return results.isEmpty() ? Atom.zero(TypeMap.VOID) : results.get(0);
    }

    private Atom receiver(MethodCallExpr e, Type type, Code c) {
        if (e.getScope().isEmpty()) {
            return body.conversions.to(type, body.fields.self(e, c), "self", e, c);
        }
        Atom receiver = body.value(e.getScope().get(), type, c);
        Text check = new Text()
                .text(JavaText.of(OBJECTS, new JavaText.Code(".requireNonNull(")))
                .hole(receiver, Precedence.ANY)
                .code(");");
        c.add(new Stmt.Do(check.expr(Precedence.ANY, TypeMap.VOID, Effect.READS), body.at(e)));
        return receiver;
    }

    // ---- all others ----

    private Atom passive(MethodCallExpr e, Invocation invocation, String name, Code c) {
        Text text = text(e, invocation, c);
        Effect effect = KnownMethods.effect(invocation.method());
        return c.let(name, text.expr(Precedence.PRIMARY, body.type(e), effect), body.at(e));
    }

    private Text text(MethodCallExpr e, Invocation invocation, Code c) {
        ExecutableElement method = invocation.method();
        body.reach.require(method, e);
        Lossy.refuse(method, e, e.getArguments(), body);
        Text text = new Text();
        if (method.getModifiers().contains(Modifier.STATIC)) {
            text.ref(Nodes.owner(method));
        } else if (e.getScope().isPresent()) {
            body.passive.operand(text, e.getScope().get(), Precedence.PRIMARY, c);
        } else {
            text.hole(body.fields.self(e, c), Precedence.PRIMARY);
        }
        text.code(".").typeArguments(e, body).code(method.getSimpleName().toString());
        body.passive.arguments(text, e.getArguments(), KnownMethods.isConstant(method), c);
        return text;
    }
}
