package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A block and its two sweeps: a function's body, a branch, what a loop repeats. The forward one is copied at once; the
 * reverse one follows when it is known which adjoints arrive at the block's end.
 */
final class Region {
    private final Frame frame;
    private final Block block;
    private final Builder forward;
    private final Sweep sweep;
    private final Builder reverse;
    private final Bars bars;

    Region(Frame frame, Block block, Builder forward) {
        this.frame = frame;
        this.block = block;
        this.forward = forward;
        this.sweep = new Sweep(frame, forward);
        sweep.block(block);
        this.reverse = new Builder(forward);
        this.bars = new Bars(frame.activity());
    }

    Builder forward() {
        return forward;
    }

    Builder reverse() {
        return reverse;
    }

    Bars bars() {
        return bars;
    }

    /** New variables for the adjoints of those of {@code targets}, fed by the block, that are active; by position. */
    Map<Integer, Var> seeds(List<Var> targets) {
        Map<Integer, Var> seeds = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            if (frame.isActiveReal(targets.get(i))) {
                seeds.put(i, Bars.declare(targets.get(i)));
            }
        }
        return seeds;
    }

    /** Writes the reverse sweep, given adjoints of what the block yields. A block that leaves has none. */
    Region run(Map<Integer, ? extends Atom> seeds) {
        if (!block.leaves()) {
            seeds.forEach((i, bar) -> bars.add(block.yields().get(i), bar, reverse));
            sweep.backs().descendingIterator().forEachRemaining(b -> b.emit(reverse, bars));
        }
        return this;
    }

    List<Atom> yields() {
        return block.yields();
    }

    boolean leaves() {
        return block.leaves();
    }

    /** The variables from outside that the reverse sweep contributes to. */
    List<Var> captured() {
        Set<Var> captured = bars.keys();
        block.stmts().forEach(s -> captured.removeAll(s.results()));
        return List.copyOf(captured);
    }

    /** The reverse sweep as a block: first the shadows that only it needs. */
    Block close(List<? extends Atom> yields) {
        Block done = reverse.yield(yields);
        if (sweep.late().isEmpty()) {
            return done;
        }
        Set<Atom> used = new HashSet<>(done.free());
        Deque<Stmt> first = new ArrayDeque<>();
        for (int i = sweep.late().size() - 1; i >= 0; i--) {
            Stmt.Let late = sweep.late().get(i);
            if (used.contains(late.v())) {
                first.addFirst(late);
                used.addAll(late.operands());
            }
        }
        return new Block(Lists.plus(new ArrayList<>(first), done.stmts()), done.yields());
    }
}
