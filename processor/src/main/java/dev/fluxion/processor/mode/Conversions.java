package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;

/** Between the types that a public method speaks ({@code float}) and those that derivatives are kept in ({@code double}). */
final class Conversions {
    private Conversions() {}

    static boolean isExact(Type type) {
        return type.equals(type.derivative());
    }

    /** A derivative that enters or leaves as {@code to}; a new array where the types differ. */
    static Atom convert(Atom value, Type to, String name, Builder out) {
        if (value.type().equals(to)) {
            return value;
        }
        if (to instanceof Type.Scalar scalar) {
            return out.apply(name, Primitives.cast(scalar), scalar, value);
        }
        if (to instanceof Type.Struct object) {
            return Edges.convert(value, object, name, out);
        }
        Type.Array type = (Type.Array) to;
        Atom length = out.let("length", new Expr.Length(value));
        Atom array = out.let(name, new Expr.NewArray(type, List.of(length)));
        each(length, out, (i, inner) -> {
            Atom element = inner.let(name + "_i", new Expr.Load(value, i));
            inner.add(new Stmt.Store(array, i, convert(element, type.element(), name + "_i", inner), inner.at()));
        });
        return array;
    }

    /** A copy, rows included; null of null. */
    static Atom copy(Atom array, String name, Builder out) {
        return out.let(name, new Expr.Copy(Expr.Copy.Form.DEEP, array, List.of()));
    }

    /** {@code to[…] += (type of to) from[…]}, rows included. */
    static void addInto(Atom to, Atom from, Builder out) {
        Atom length = out.let("length", new Expr.Length(to));
        Type element = ((Type.Array) to.type()).element();
        each(length, out, (i, inner) -> {
            Atom part = inner.let("bar", new Expr.Load(from, i));
            if (element instanceof Type.Array) {
                addInto(inner.let("row", new Expr.Load(to, i)), part, inner);
            } else {
                inner.add(new Stmt.Store(to, i, sum(to, i, part, element, inner), inner.at()));
            }
        });
    }

    private static Atom sum(Atom to, Atom i, Atom part, Type element, Builder out) {
        Atom old = convert(out.let("old", new Expr.Load(to, i)), Type.REAL, "old", out);
        return convert(out.apply("sum", Primitives.named("add"), Type.REAL, old, part), element, "sum", out);
    }

    /** Sets every element to zero, rows included. */
    static void clear(Atom array, Builder out) {
        Type element = ((Type.Array) array.type()).element();
        if (element instanceof Type.Array) {
            out.add(RuntimeCalls.clear(array));
        } else {
            Atom length = out.let("length", new Expr.Length(array));
            out.add(new Stmt.Fill(array, Atom.whole(0), length, Atom.zero(element), out.at()));
        }
    }

    /** A new array of zeros in the shape of {@code like}, of its own type. */
    static Atom zeros(Atom like, String name, Builder out) {
        return out.let(name, isExact(like.type()) ? new Expr.ZerosLike(like) : RuntimeCalls.zerosLike(like));
    }

    private interface Body {
        void emit(Var index, Builder inner);
    }

    private static void each(Atom length, Builder out, Body body) {
        Var i = new Var("i", Type.INT);
        Builder inner = new Builder(out);
        body.emit(i, inner);
        List<Var> none = List.of();
        out.add(new Stmt.For(
                none,
                i,
                Atom.whole(0),
                length,
                1,
                false,
                none,
                Lists.map(none, v -> v),
                inner.yield(List.of()),
                Origin.NONE));
    }
}
