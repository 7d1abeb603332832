package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A loop's body and its reverse sweep, which carries the adjoints of what the body carries, and a sum for each number that
 * the body takes from outside. What the one needs of the other is on tapes.
 */
final class Loop {
    private final Frame frame;
    private final Region region;
    private final Map<Integer, Var> seeds;
    private final List<Var> captured;
    private final List<Var> carried;
    private Block reverse;

    Loop(Frame frame, List<Var> params, Block body, Builder forward) {
        this.frame = frame;
        this.region = new Region(frame, body, forward);
        this.seeds = region.seeds(params);
        Map<Var, Var> handed = handed(frame, body);
        handed.forEach(region.bars()::put);
        region.run(seeds);
        List<Atom> yields = new ArrayList<>();
        seeds.keySet().forEach(i -> yields.add(region.bars().takeOrZero(params.get(i))));
        this.captured = region.captured();
        List<Var> sums = Lists.map(captured, v -> handed.getOrDefault(v, Bars.declare(v)));
        for (int i = 0; i < sums.size(); i++) {
            Var v = captured.get(i);
            Atom bar = region.bars().takeOrZero(v);
            yields.add(handed.containsKey(v) ? bar : Sums.add(Bars.name(v), sums.get(i), bar, region.reverse()));
        }
        this.carried = Lists.plus(new ArrayList<>(seeds.values()), sums);
        this.reverse = region.close(yields);
    }

    /** The sums that calls in the body are handed, to add to them themselves. */
    private static Map<Var, Var> handed(Frame frame, Block body) {
        Set<Var> outside = body.free();
        Map<Var, Var> handed = new LinkedHashMap<>();
        for (Stmt stmt : body.stmts()) {
            if (stmt instanceof Stmt.Call call) {
                for (int i : Calls.takenAdjoints(frame.activity().callee(call))) {
                    if (call.args().get(i) instanceof Var v && outside.contains(v)) {
                        handed.put(v, Bars.declare(v));
                    }
                }
            }
        }
        return handed;
    }

    /** Whether there is no reverse sweep: what is carried through no iteration goes through the loop unchanged. */
    boolean isEmpty() {
        return region.leaves() || (carried.isEmpty() && reverse.stmts().isEmpty());
    }

    /** Pushes on tapes, at the end of the forward body, what the reverse one needs, which pops it first of all. */
    void keep(List<Var> params, Origin at) {
        Residuals residuals = Residuals.of(reverse, region.forward().stmts(), params, frame.reloads());
        Builder pops = new Builder(null).at(at.in(Origin.Sweep.REVERSE));
        Map<Var, Atom> popped = new LinkedHashMap<>();
        for (Var v : residuals.kept()) {
            Atom tape = frame.entry().let(v.name() + "Tape", new Expr.NewTape(new Type.Tape(v.type())));
            region.forward().add(new Stmt.Push(tape, v, at.in(Origin.Sweep.FORWARD)));
            popped.put(v, pops.let(v.name(), new Expr.Pop(tape)));
        }
        Block supplied = residuals.supply(reverse, popped);
        reverse = new Block(Lists.plus(pops.stmts(), supplied.stmts()), supplied.yields());
    }

    /** The adjoint of a loop over the same numbers as {@code range}, which says what goes in and what comes out. */
    Back back(List<Atom> inits, List<Var> results, Stmt.For range) {
        return (out, bars) -> {
            if (isEmpty()) {
                seeds.keySet().forEach(i -> bars.add(inits.get(i), bars.takeOrZero(results.get(i)), out));
                return;
            }
            List<Atom> starts = new ArrayList<>();
            seeds.keySet().forEach(i -> starts.add(bars.takeOrZero(results.get(i))));
            captured.forEach(v -> starts.add(bars.takeOrZero(v)));
            List<Var> ends = Lists.map(carried, Var::again);
            out.add(reversed(range, ends, starts, out.at()));
            for (int k = 0; k < captured.size(); k++) {
                bars.put(captured.get(k), ends.get(seeds.size() + k));
            }
            int k = 0;
            for (int i : seeds.keySet()) {
                bars.add(inits.get(i), ends.get(k++), out);
            }
        };
    }

    private Stmt.For reversed(Stmt.For range, List<Var> ends, List<Atom> starts, Origin at) {
        Var index = range.index().again();
        Block body = Rewrite.substitute(reverse, Map.of(range.index(), index));
        return new Stmt.For(
                ends, index, range.from(), range.to(), range.step(), !range.down(), carried, starts, body, at);
    }
}
