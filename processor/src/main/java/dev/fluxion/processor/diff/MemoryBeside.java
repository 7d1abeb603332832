package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory {@code v} comes to be, or becomes known, by an expression: by which one the memory beside it does. New memory holds
 * zeros, known memory is found where {@code v} was, in what is beside.
 */
record MemoryBeside(Var v, Companions beside) implements Expr.Visitor<Expr> {

    @Override
    public Expr apply(Expr.Apply e) {
        throw new IllegalArgumentException("no operation gives memory: " + e);
    }

    @Override
    public Expr same(Expr.Same e) {
        return new Expr.Same(beside.of(e.value()));
    }

    @Override
    public Expr load(Expr.Load e) {
        return e.array().type().carriesAt(e.index())
                ? new Expr.Load(beside.of(e.array()), e.index())
                : new Expr.ZerosLike(v);
    }

    @Override
    public Expr length(Expr.Length e) {
        throw new IllegalArgumentException("a length is no memory: " + e);
    }

    @Override
    public Expr newArray(Expr.NewArray e) {
        return new Expr.NewArray((Type.Array) beside.type(v), e.lengths());
    }

    @Override
    public Expr zerosLike(Expr.ZerosLike e) {
        return new Expr.ZerosLike(e.array());
    }

    /** The copied references lead to the same memory as before. A tangent is copied with what it is the tangent of. */
    @Override
    public Expr copy(Expr.Copy e) {
        boolean isShared = e.sharesRows();
        return beside.has(e.array()) && (isShared || beside.isTangent())
                ? new Expr.Copy(e.form(), beside.of(e.array()), e.bounds())
                : new Expr.ZerosLike(v);
    }

    @Override
    public Expr newTape(Expr.NewTape e) {
        return new Expr.NewTape((Type.Tape) beside.type(v));
    }

    @Override
    public Expr pop(Expr.Pop e) {
        return new Expr.Pop(beside.of(e.tape()));
    }

    @Override
    public Expr pack(Expr.Pack e) {
        return new Expr.Pack((Type.Trace) beside.type(v), beside.fields(e.type(), e.fields()));
    }

    /** A tangent's numbers are those of the fields; a shadow begins with zeros; references are followed by both. */
    @Override
    public Expr newObject(Expr.New e) {
        Type.Struct type = (Type.Struct) beside.type(v);
        List<Layout.Field> fields = e.type().layout().fields();
        List<Atom> held = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isDifferentiable()) {
                Atom given = e.fields().get(i);
                held.add(given.type().isReal() && !beside.isTangent() ? Atom.real(0) : beside.of(given));
            }
        }
        return new Expr.New(type, type.layout().java(), List.of(), held, Effect.ALLOCATES);
    }

    @Override
    public Expr cast(Expr.Cast e) {
        Atom object = beside.of(e.object());
        return e.kind() == Expr.Cast.Kind.EXACT
                ? new Expr.Same(object)
                : new Expr.Cast((Type.Struct) beside.type(v), object, e.kind());
    }

    /** An {@link Obstacle}, if what it holds takes part; else zeros will do. */
    @Override
    public Expr java(Expr.Java e) {
        return new Expr.ZerosLike(v);
    }
}
