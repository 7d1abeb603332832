package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** The adjoints of statements that put numbers into memory. */
final class MemoryBacks {
    private MemoryBacks() {}

    /** What was overwritten before is not influenced by what is read afterwards: its adjoint is zero. */
    static Back store(Stmt.Store s, Frame frame) {
        Atom shadow = frame.shadows().of(s.array());
        return (out, bars) -> {
            if (frame.isActiveReal(s.value())) {
                Atom bar = out.let(Bars.name(s.value()), new Expr.Load(shadow, s.index()));
                bars.add(s.value(), bar, out);
            }
            out.add(new Stmt.Store(shadow, s.index(), Atom.real(0), out.at()));
        };
    }

    static Back accumulate(Stmt.Accumulate s, Frame frame) {
        Atom shadow = frame.shadows().of(s.array());
        return (out, bars) -> bars.add(s.value(), out.let(Bars.name(s.value()), new Expr.Load(shadow, s.index())), out);
    }

    static Back push(Stmt.Push s, Frame frame) {
        Atom shadow = frame.shadows().of(s.tape());
        return (out, bars) -> bars.add(s.value(), out.let(Bars.name(s.value()), new Expr.Pop(shadow)), out);
    }

    static Back fill(Stmt.Fill s, Frame frame) {
        Atom shadow = frame.shadows().of(s.array());
        return (out, bars) -> {
            if (frame.isActiveReal(s.value())) {
                bars.add(s.value(), sum(shadow, s, out), out);
            }
            out.add(new Stmt.Fill(shadow, s.from(), s.to(), Atom.real(0), out.at()));
        };
    }

    private static Atom sum(Atom array, Stmt.Fill s, Builder out) {
        Var index = new Var("k", Type.INT);
        Var sum = Bars.declare(s.value());
        Builder body = new Builder(out);
        Atom more = Sums.add("sum", sum, body.let("bar", new Expr.Load(array, index)), body);
        Var total = sum.again();
        out.add(new Stmt.For(
                List.of(total),
                index,
                s.from(),
                s.to(),
                1,
                false,
                List.of(sum),
                List.of(Atom.real(0)),
                body.yield(List.of(more)),
                out.at()));
        return total;
    }

    /** The two pieces may overlap: then the adjoints leave the one before they arrive at the other. */
    static Back move(Stmt.Move s, Frame frame) {
        Companions shadows = frame.shadows();
        Atom to = shadows.of(s.to());
        if (!shadows.has(s.from())) {
            return (out, bars) -> out.add(Memories.zero(to, s.toIndex(), s.length(), out));
        }
        Atom from = shadows.of(s.from());
        boolean mayOverlap = new Sharing(frame.activity()).mayBeSame((Var) s.from(), (Var) s.to());
        return (out, bars) -> {
            if (mayOverlap) {
                moveAside(s, from, to, out);
            } else {
                Memories.add(to, s.toIndex(), from, s.fromIndex(), s.length(), out);
                out.add(Memories.zero(to, s.toIndex(), s.length(), out));
            }
        };
    }

    private static void moveAside(Stmt.Move s, Atom from, Atom to, Builder out) {
        Atom end = Sums.plus("to", s.toIndex(), s.length(), out);
        Atom aside = out.let("aside", new Expr.Copy(Expr.Copy.Form.COPY_OF_RANGE, to, List.of(s.toIndex(), end)));
        out.add(new Stmt.Fill(to, s.toIndex(), end, Atom.real(0), out.at()));
        Memories.add(aside, Atom.whole(0), from, s.fromIndex(), s.length(), out);
    }
}
