package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A call whose trace is not kept. The forward sweep keeps a snapshot of the arguments, and the reverse sweep calls the forward
 * sweep of the callee again, on the snapshot, to have the trace when it needs it.
 */
record Reruns(Frame frame, Calls calls) {
    private static final JavaText IS =
            JavaText.of(new Hole(0, Precedence.EQUALITY + 1), new Code(" == "), new Hole(1, Precedence.EQUALITY + 1));

    Back sweep(Builder out) {
        List<Atom> snapshots = snapshots(out);
        List<Var> results = calls.results();
        calls.forward(calls.call().args(), results, out);
        return (o, bars) -> reverse(snapshots, results, o, bars);
    }

    private void reverse(List<Atom> snapshots, List<Var> results, Builder out, Bars bars) {
        List<Var> again = Lists.map(results, Var::again);
        Var trace = calls.forward(snapshots, again, out);
        int own = calls.call().results().size();
        for (int i = own; i < again.size(); i++) {
            carry(results.get(i), again.get(i), out);
        }
        calls.reverse(trace, out, bars);
    }

    /** What has flowed back to the shadow of new memory goes on in that of the memory that is made in its place. */
    private void carry(Var before, Var now, Builder out) {
        Builder same = new Builder(out);
        Builder other = new Builder(out);
        new Addition(frame.variants()).result(before, now, other);
        Atom isSame = is(before, now, out);
        out.add(new Stmt.If(List.of(), isSame, same.yield(List.of()), other.yield(List.of()), out.at()));
    }

    /** The arguments as they are now: copies of memory that is written anywhere, in which what was one array is one again. */
    private List<Atom> snapshots(Builder out) {
        List<Atom> args = calls.call().args();
        List<Atom> snapshots = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            snapshots.add(changes(args.get(i)) ? copy((Var) args.get(i), snapshots, 0, out) : args.get(i));
        }
        return snapshots;
    }

    private Atom copy(Var array, List<Atom> snapshots, int from, Builder out) {
        List<Atom> args = calls.call().args();
        for (int k = from; k < snapshots.size(); k++) {
            if (mayBeSame(args.get(k), array)) {
                Builder same = new Builder(out);
                Builder other = new Builder(out);
                Atom copied = copy(array, snapshots, k + 1, other);
                Var snapshot = new Var(array.name() + "Snapshot", array.type());
                Atom isSame = is(args.get(k), array, out);
                out.add(new Stmt.If(
                        List.of(snapshot),
                        isSame,
                        same.yield(List.of(snapshots.get(k))),
                        other.yield(List.of(copied)),
                        out.at()));
                return snapshot;
            }
        }
        return out.let(array.name() + "Snapshot", new Expr.Copy(Expr.Copy.Form.DEEP, array, List.of()));
    }

    private boolean mayBeSame(Atom a, Var b) {
        Facts facts = frame.activity().facts();
        return a instanceof Var v && a.type().equals(b.type()) && facts.place(v) == facts.place(b);
    }

    private boolean changes(Atom a) {
        Facts facts = frame.activity().facts();
        return a instanceof Var v
                && v.type() instanceof Type.Array
                && (!frame.inOneCall()
                        || facts.written().stream()
                                .anyMatch(
                                        w -> w.equals(Written.ELSEWHERE) || facts.place(w.array()) == facts.place(v)));
    }

    private static Atom is(Atom a, Atom b, Builder out) {
        return out.let("same", new Expr.Java(IS, Precedence.EQUALITY, List.of(a, b), Type.BOOL, Effect.PURE));
    }
}
