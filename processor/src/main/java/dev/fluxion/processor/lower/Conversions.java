package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.rules.Primitives;

/** Java's conversions (JLS 5), written out: widening, narrowing, boxing, unboxing. */
final class Conversions {
    private final Origins origins;

    Conversions(Origins origins) {
        this.origins = origins;
    }

    /** The atom as a value of another type; the same if it is of that type. */
    Atom to(Type target, Atom atom, String name, Node at, Code c) {
        if (atom.type().equals(target)) {
            return atom;
        }
        if (target instanceof Scalar scalar) {
            return atom.type() instanceof Scalar ? cast(scalar, atom, name, at, c) : unbox(scalar, atom, name, at, c);
        }
        return atom.type() instanceof Scalar scalar
                ? box(target, scalar, atom, name, at, c)
                : view(target, atom, name, at, c);
    }

    private Atom cast(Scalar target, Atom atom, String name, Node at, Code c) {
        return atom instanceof Const constant
                ? new Const(Constants.cast(constant.value(), target), target)
                : c.apply(name, Primitives.cast(target), target, origins.of(at), atom);
    }

    private Atom unbox(Scalar target, Atom atom, String name, Node at, Code c) {
        if (TypeMap.unboxed(atom.type()).isEmpty()) {
            return to(target, view(TypeMap.boxed(target), castTo(target, atom, at, c), name, at, c), name, at, c);
        }
        Scalar boxed = TypeMap.unboxed(atom.type()).orElseThrow();
        String method = "." + Constants.javaName(boxed) + "Value()";
        Text text = new Text().hole(atom, Precedence.PRIMARY).code(method);
        Atom value = c.let(name, text.expr(Precedence.PRIMARY, boxed, Effect.FAILS), origins.of(at));
        return to(target, value, name, at, c);
    }

    private Atom castTo(Scalar target, Atom atom, Node at, Code c) {
        Type box = TypeMap.boxed(target);
        Text text = Text.of("(").text(((Type.Opaque) box).java()).code(") ").hole(atom, Precedence.UNARY);
        return c.let("boxed", text.expr(Precedence.UNARY, box, Effect.FAILS), origins.of(at));
    }

    private Atom box(Type target, Scalar scalar, Atom atom, String name, Node at, Code c) {
        Scalar boxed = TypeMap.unboxed(target).orElse(scalar);
        if (boxed.isReal() && !(atom instanceof Const)) {
            throw origins.refusal(at, Problem.UNSUPPORTED_TYPE, TypeMap.boxName(boxed));
        }
        Atom value = to(boxed, atom, name, at, c);
        Text text = new Text()
                .text(((Type.Opaque) TypeMap.boxed(boxed)).java())
                .code(".valueOf(")
                .hole(value, Precedence.ANY)
                .code(")");
        return c.let(name, text.expr(Precedence.PRIMARY, target, Effect.PURE), origins.of(at));
    }

    /** The same reference under another static type. */
    private Atom view(Type target, Atom atom, String name, Node at, Code c) {
        if (atom.type().equals(target)) {
            return atom;
        }
        if (atom instanceof Const) {
            return new Const(null, target);
        }
        if (atom.type() instanceof Type.Struct && target instanceof Type.Struct object) {
            return c.let(name, new Expr.Cast(object, atom, Expr.Cast.Kind.WIDENS), origins.of(at));
        }
        Text text = new Text().hole(atom, Precedence.PRIMARY);
        return c.let(name, text.expr(Precedence.PRIMARY, target, Effect.PURE), origins.of(at));
    }
}
