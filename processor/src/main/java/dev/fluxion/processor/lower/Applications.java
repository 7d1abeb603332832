package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
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
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.rules.Row;
import dev.fluxion.processor.typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Calls of functions whose code is known. */
final class Applications {
    private final Body body;
    private final RuledCalls ruled;

    Applications(Body body) {
        this.body = body;
        ruled = new RuledCalls(body);
    }

    /** Whether a call is one of the function that a known closure is. */
    boolean isApplication(MethodCallExpr e) {
        Invocation invocation = body.attribution.invocation(e);
        return invocation.method().getModifiers().contains(Modifier.ABSTRACT)
                && !invocation.varargs()
                && e.getScope().filter(body.functions::isKnown).isPresent();
    }

    Atom value(MethodCallExpr e, String name, Code c) {
        Closure function = body.functions.of(e.getScope().orElseThrow(), c);
        return apply(function, arguments(e, c), name, e, c);
    }

    private List<Atom> arguments(MethodCallExpr e, Code c) {
        List<TypeMirror> types = body.attribution.invocation(e).parameterTypes();
        List<Atom> arguments = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            arguments.add(argument(e.getArgument(i), body.type(types.get(i)), c));
        }
        return arguments;
    }

    /** A number is not boxed on the way. */
    private Atom argument(Expression e, Type formal, Code c) {
        Atom value = body.value(e, c);
        return TypeMap.unboxed(formal).filter(s -> s == value.type()).isPresent()
                ? value
                : body.conversions.to(formal, value, Hints.of(e), e, c);
    }

    Atom apply(Closure function, List<Atom> arguments, String name, Node at, Code c) {
        if (function instanceof Closure.Lambda lambda) {
            return lambda(lambda, arguments, name, at, c);
        }
        if (function instanceof Closure.Composed both) {
            Atom inner = apply(both.first(), arguments, name, at, c);
            return apply(both.second(), List.of(inner), name, at, c);
        }
        return function instanceof Closure.Choice choice
                ? choice(choice, arguments, name, at, c)
                : reference((Closure.Reference) function, arguments, name, at, c);
    }

    private Atom lambda(Closure.Lambda lambda, List<Atom> arguments, String name, Node at, Code c) {
        LambdaCode code = new LambdaCode(lambda.site(), body.session);
        List<Atom> all = new ArrayList<>(Lists.map(lambda.slots(), c::get));
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Type type = code.parameter(i, arguments.get(i));
            String parameter = code.parameters().get(i).getNameAsString();
            types.add(type);
            all.add(body.conversions.to(type, arguments.get(i), parameter, at, c));
        }
        Given given = Given.lambda(body.session.sites().shape(lambda), types);
        return body.calls.call(lambda.site().method, given, code.result(), all, name, body.at(at), c);
    }

    private Atom choice(Closure.Choice choice, List<Atom> arguments, String name, Node at, Code c) {
        Type type = result(choice.then());
        if (type.equals(TypeMap.VOID)) {
            c.branch(
                    c.get(choice.condition()),
                    body.at(at),
                    in -> apply(choice.then(), arguments, name, at, in),
                    in -> apply(choice.otherwise(), arguments, name, at, in));
            return Atom.zero(type);
        }
        return body.conditionals.choose(
                c.get(choice.condition()),
                type,
                name,
                at,
                c,
                in -> body.conversions.to(type, apply(choice.then(), arguments, name, at, in), name, at, in),
                in -> body.conversions.to(type, apply(choice.otherwise(), arguments, name, at, in), name, at, in));
    }

    /** What a function gives. */
    private Type result(Closure function) {
        if (function instanceof Closure.Lambda lambda) {
            return new LambdaCode(lambda.site(), body.session).result();
        }
        if (function instanceof Closure.Composed both) {
            return result(both.second());
        }
        return function instanceof Closure.Choice choice
                ? result(choice.then())
                : result(((Closure.Reference) function).site());
    }

    private Type result(Site reference) {
        TypeMirror returned =
                reference.attribution.invocation(reference.function).method().getReturnType();
        return LambdaCode.result(reference, new FunctionalTypes(body.session), List.of(returned));
    }

    private Atom reference(Closure.Reference reference, List<Atom> arguments, String name, Node at, Code c) {
        Site site = reference.site();
        Invocation invocation = site.attribution.invocation(site.function);
        List<Atom> converted = new ArrayList<>(Lists.map(reference.slots(), c::get));
        for (int i = 0; i < arguments.size(); i++) {
            Type type = body.type(invocation.parameterTypes().get(i));
            converted.add(body.conversions.to(type, arguments.get(i), Hints.of(site.function), at, c));
        }
        Atom value = refer(invocation.method(), converted, name, at, c);
        Type result = result(site);
        return result.equals(TypeMap.VOID) ? Atom.zero(result) : body.conversions.to(result, value, name, at, c);
    }

    private Atom refer(ExecutableElement method, List<Atom> arguments, String name, Node at, Code c) {
        if (ruled.covers(method)) {
            int receivers = method.getModifiers().contains(Modifier.STATIC) ? 0 : 1;
            List<Atom> given = arguments.subList(receivers, arguments.size());
            return ruled.call(method, at, arguments.subList(0, receivers), given, name, c);
        }
        Optional<Row> row = KnownMethods.row(method);
        Type type = body.type(method.getReturnType());
        if (row.isPresent()) {
            return c.let(name, new Expr.Apply(row.get(), arguments, type), body.at(at));
        }
        if (body.session.callees().isFixed(method)) {
            return body.calls.own(method, Given.NOTHING, arguments, name, body.at(at), c);
        }
        if (Lossy.isLossy(method)) {
            throw body.refusal(at, Problem.DERIVATIVE_CUT, body.origins.quote(at));
        }
        return passive(method, arguments, name, at, c);
    }

    private Atom passive(ExecutableElement method, List<Atom> arguments, String name, Node at, Code c) {
        body.reach.require(method, at);
        JavaText call = CalledMethods.text(method, arguments.size());
        Type type = body.type(method.getReturnType());
        if (type.equals(TypeMap.VOID)) {
            JavaText statement = new JavaText(Lists.plus(call.parts(), new JavaText.Code(";")));
            c.add(new Stmt.Do(new Expr.Java(statement, Precedence.ANY, arguments, type, Effect.ACTS), body.at(at)));
            return Atom.zero(type);
        }
        Effect effect = KnownMethods.effect(method);
        return c.let(name, new Expr.Java(call, Precedence.PRIMARY, arguments, type, effect), body.at(at));
    }
}
