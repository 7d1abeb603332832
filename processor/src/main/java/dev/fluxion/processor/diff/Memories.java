package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.function.Consumer;

/** What the transforms do to whole pieces of arrays of derivatives. */
final class Memories {
    private static final JavaText IS_NULL =
            JavaText.of(new JavaText.Hole(0, Precedence.EQUALITY), new JavaText.Code(" == null"));

    private Memories() {}

    static Atom length(Atom array, Builder out) {
        return out.let("length", new Expr.Length(array));
    }

    static Atom isNull(String name, Atom reference, Builder out) {
        return out.let(name, new Expr.Java(IS_NULL, Precedence.EQUALITY, List.of(reference), Type.BOOL, Effect.PURE));
    }

    /** Makes {@code length} elements of an array of numbers zero. */
    static Stmt zero(Atom array, Atom from, Atom length, Builder out) {
        Atom to = Sums.plus("to", from, length, out);
        return new Stmt.Fill(array, from, to, Atom.real(0), out.at());
    }

    /** A loop over {@code 0..length} that carries nothing. */
    static Stmt loop(Var index, Atom length, Builder body) {
        Block block = body.yield(List.of());
        return new Stmt.For(List.of(), index, Atom.whole(0), length, 1, false, List.of(), List.of(), block, body.at());
    }

    /** {@code to[toIndex + k] += from[fromIndex + k]} for all {@code k} below {@code length}. */
    static void add(Atom from, Atom fromIndex, Atom to, Atom toIndex, Atom length, Builder out) {
        Var k = new Var("k", Type.INT);
        Builder body = new Builder(out);
        Atom bar = body.let("bar", new Expr.Load(from, Sums.plus("i", fromIndex, k, body)));
        body.add(new Stmt.Accumulate(to, Sums.plus("i", toIndex, k, body), bar, body.at()));
        out.add(loop(k, length, body));
    }

    /** A copy that holds the same numbers in the same places: only the references to rows are its own. */
    static Atom references(String name, Atom array, Builder out) {
        Atom copy = out.let(name, new Expr.Copy(Expr.Copy.Form.CLONE, array, List.of()));
        if (((Type.Array) array.type()).element() instanceof Type.Array rows && holdsRows(rows)) {
            Var k = new Var("k", Type.INT);
            Builder body = new Builder(out);
            Atom row = body.let("row", new Expr.Load(array, k));
            unlessNull(
                    row,
                    body,
                    inside -> inside.add(new Stmt.Store(copy, k, references(name, row, inside), inside.at())));
            out.add(loop(k, length(array, out), body));
        }
        return copy;
    }

    static void unlessNull(Atom row, Builder out, Consumer<Builder> then) {
        Builder exists = new Builder(out);
        then.accept(exists);
        Atom isNull = isNull("isNull", row, out);
        out.add(new Stmt.If(List.of(), isNull, Block.EMPTY, exists.yield(List.of()), out.at()));
    }

    static boolean holdsRows(Atom array) {
        return holdsRows(array.type());
    }

    /** Whether it is an array of references to memory. */
    static boolean holdsRows(Type type) {
        return type instanceof Type.Array a && a.element().isContainer();
    }
}
