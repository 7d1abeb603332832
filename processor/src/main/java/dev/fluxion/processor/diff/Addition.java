package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** Adds all numbers in memory to those in the same places of memory of the same shape, rows and fields included. */
record Addition(Variants variants) {

    /** The same for a result, which may be no object. */
    void result(Atom from, Atom to, Builder out) {
        if (from.type() instanceof Type.Struct) {
            Memories.unlessNull(from, out, inside -> add(from, to, inside));
        } else {
            add(from, to, out);
        }
    }

    void add(Atom from, Atom to, Builder out) {
        if (from.type() instanceof Type.Struct struct) {
            object(from, to, struct.layout(), out);
        } else if (Memories.holdsRows(from)) {
            Var k = new Var("k", Type.INT);
            Builder body = new Builder(out);
            held("row", from, to, k, body);
            out.add(Memories.loop(k, Memories.length(from, out), body));
        } else {
            Memories.add(from, Atom.whole(0), to, Atom.whole(0), Memories.length(from, out), out);
        }
    }

    /** What is found at the index in both. */
    private void held(String name, Atom from, Atom to, Atom index, Builder out) {
        Atom fromHeld = out.let(name, new Expr.Load(from, index));
        Atom toHeld = out.let(name, new Expr.Load(to, index));
        Memories.unlessNull(fromHeld, out, inside -> add(fromHeld, toHeld, inside));
    }

    /** An object that may lead to others of its kind is added by a function that calls itself. */
    private void object(Atom from, Atom to, Layout layout, Builder out) {
        if (layout.isRecursive()) {
            out.add(new Stmt.Call(List.of(), variants.adder(layout, this::adder), List.of(from, to), out.at()));
        } else {
            fields(from, to, layout, out);
        }
    }

    private Func adder(String name, Layout layout) {
        Var from = new Var("from", new Type.Struct(layout));
        Var to = new Var("to", new Type.Struct(layout));
        Builder out = new Builder(null);
        fields(from, to, layout, out);
        return new Func(name, List.of(from, to), out.yield(List.of()), List.of());
    }

    private void fields(Atom from, Atom to, Layout layout, Builder out) {
        for (Layout.Field field : layout.fields()) {
            Atom index = Atom.field(field.name());
            if (field.type().isReal()) {
                Atom bar = out.let(field.name(), new Expr.Load(from, index));
                out.add(new Stmt.Accumulate(to, index, bar, out.at()));
            } else {
                held(field.name(), from, to, index, out);
            }
        }
    }
}
