package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;

/**
 * References that are exchanged in objects that the caller knows. Their shadows are exchanged alike, and afterwards exchanged
 * back, so that the caller finds the adjoint of what an object held at the beginning where it was then.
 */
final class Rearranged {
    private Rearranged() {}

    private static boolean isRestored(Atom memory, Frame frame) {
        return frame.shadows().has(memory) && frame.isSeenOutside(memory);
    }

    static Back store(Stmt.Store s, Frame frame, Builder out) {
        if (!isRestored(s.array(), frame)) {
            return Back.NONE;
        }
        Atom shadow = frame.shadows().of(s.array());
        Atom before = out.let("before", new Expr.Load(shadow, s.index()));
        return (o, bars) -> o.add(new Stmt.Store(shadow, s.index(), before, o.at()));
    }

    static Back move(Stmt.Move s, Frame frame, Builder out) {
        return isRestored(s.to(), frame) ? range(frame.shadows().of(s.to()), s.toIndex(), s.length(), out) : Back.NONE;
    }

    static Back fill(Stmt.Fill s, Frame frame, Builder out) {
        return isRestored(s.array(), frame)
                ? range(frame.shadows().of(s.array()), s.from(), Sums.minus("length", s.to(), s.from(), out), out)
                : Back.NONE;
    }

    private static Back range(Atom shadow, Atom from, Atom length, Builder out) {
        List<Atom> bounds = List.of(from, Sums.plus("to", from, length, out));
        Atom before = out.let("before", new Expr.Copy(Expr.Copy.Form.COPY_OF_RANGE, shadow, bounds));
        return (o, bars) -> o.add(new Stmt.Move(before, Atom.whole(0), shadow, from, length, o.at()));
    }
}
