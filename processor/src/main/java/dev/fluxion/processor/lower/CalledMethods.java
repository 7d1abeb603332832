package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Methods as functions that only call something else. */
final class CalledMethods {
    private final Types types;
    private final Layouts layouts;

    CalledMethods(Types types, Layouts layouts) {
        this.types = types;
        this.layouts = layouts;
    }

    /** A function that calls the method as Java does. */
    Func java(String name, ExecutableElement method) {
        List<Var> params = params(method);
        JavaText text = text(method, params.size());
        Var value = new Var("value", layouts.of(method.getReturnType()));
        Expr call =
                new Expr.Java(text, Precedence.PRIMARY, List.copyOf(params), value.type(), KnownMethods.effect(method));
        return function(name, params, new Stmt.Let(value, call, Origin.NONE), value, Optional.of(text));
    }

    /** A function that calls another one of the same parameters. */
    Func function(String name, ExecutableElement method, String callee, Origin at) {
        List<Var> params = params(method);
        Var value = new Var("value", layouts.of(method.getReturnType()));
        Stmt call = new Stmt.Call(List.of(value), callee, List.copyOf(params), at);
        return function(name, params, call, value, Optional.empty());
    }

    private static Func function(String name, List<Var> params, Stmt only, Var value, Optional<JavaText> original) {
        return new Func(name, params, new Block(List.of(only), List.of(value)), List.of("value"), original);
    }

    /** A receiver first, if it has one. */
    List<Var> params(ExecutableElement method) {
        List<Var> receiver = isStatic(method)
                ? List.of()
                : List.of(new Var(
                        "self", layouts.of(types.erasure(Nodes.owner(method).asType()))));
        return Lists.plus(receiver, Lists.map(method.getParameters(), this::param));
    }

    private Var param(VariableElement p) {
        Type type = layouts.of(p.asType());
        return new Var(p.getSimpleName().toString(), type);
    }

    /** How Java calls a method, the receiver first among the operands. */
    static JavaText text(ExecutableElement method, int operands) {
        JavaText.Part owner =
                isStatic(method) ? TypeMap.ref(Nodes.owner(method)) : new JavaText.Hole(0, Precedence.PRIMARY);
        JavaText.Part name = new JavaText.Code("." + method.getSimpleName());
        return JavaText.call(isStatic(method) ? 0 : 1, operands, List.of(owner, name));
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }
}
