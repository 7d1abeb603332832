package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two blocks of which one is executed: both their reverse sweeps, and what the forward ones yield for them. */
final class Branches {
    private final Frame frame;
    private final List<Var> results;
    private final Branch then;
    private final Branch otherwise;
    private final Slots slots = new Slots();

    Branches(Frame frame, List<Var> results, Region then, Region otherwise) {
        this.frame = frame;
        this.results = results;
        this.then = new Branch(then);
        this.otherwise = new Branch(otherwise);
    }

    /** One of the two. */
    private final class Branch {
        final Region region;
        final Map<Integer, Var> seeds;
        final List<Var> captured;
        final Block reverse;
        final Map<Var, Var> kept;

        Branch(Region region) {
            this.region = region;
            this.seeds = region.seeds(results);
            region.run(seeds);
            this.captured = region.captured();
            Block closed = region.close(
                    captured.stream().map(region.bars()::takeOrZero).toList());
            Residuals residuals = Residuals.of(closed, region.forward().stmts(), List.of(), frame.reloads());
            Map<Var, Var> where = yielded(residuals.kept());
            this.kept = slots.of(
                    residuals.kept().stream().filter(v -> !where.containsKey(v)).toList());
            where.putAll(kept);
            this.reverse = residuals.supply(closed, where);
        }

        /** Those that are a result of the branch anyway. */
        private Map<Var, Var> yielded(List<Var> needed) {
            Map<Var, Var> yielded = new HashMap<>();
            for (Var v : needed) {
                int i = region.yields().indexOf(v);
                if (i >= 0) {
                    yielded.put(v, results.get(i));
                }
            }
            return yielded;
        }

        /** The reverse block, given the adjoints of the results. */
        Block given(Map<Integer, Atom> bars) {
            Map<Var, Atom> actual = new HashMap<>();
            seeds.forEach((i, seed) -> actual.put(seed, bars.get(i)));
            return Rewrite.substitute(reverse, actual);
        }
    }

    /** Further results of the forward branches: what the reverse ones need; zero if the other branch was executed. */
    List<Var> kept() {
        return slots.all();
    }

    /** A forward branch, yielding also the shadows of its results and what is kept. */
    Block forward(Region region, Block block) {
        Map<Var, Var> kept = (region == then.region ? then : otherwise).kept;
        return region.forward().yield(slots.append(frame.shadows().with(block.yields(), results), kept));
    }

    boolean isEmpty() {
        return isEmpty(then) && isEmpty(otherwise);
    }

    private static boolean isEmpty(Branch branch) {
        return branch.reverse.stmts().isEmpty() && branch.captured.isEmpty();
    }

    /** The adjoint. If one branch leaves, the other one is what happened. */
    Back back(Atom condition) {
        return (out, bars) -> {
            Map<Integer, Atom> actual = new HashMap<>();
            then.seeds.keySet().forEach(i -> actual.put(i, bars.takeOrZero(results.get(i))));
            if (isEmpty()) {
                return;
            }
            if (then.region.leaves() || otherwise.region.leaves()) {
                inline(then.region.leaves() ? otherwise : then, actual, bars, out);
            } else {
                branch(condition, actual, bars, out);
            }
        };
    }

    private static void inline(Branch branch, Map<Integer, Atom> actual, Bars bars, Builder out) {
        Block block = branch.given(actual);
        out.addAll(block.stmts());
        for (int i = 0; i < branch.captured.size(); i++) {
            bars.add(branch.captured.get(i), block.yields().get(i), out);
        }
    }

    private void branch(Atom condition, Map<Integer, Atom> actual, Bars bars, Builder out) {
        Set<Var> either = new LinkedHashSet<>(then.captured);
        either.addAll(otherwise.captured);
        List<Var> captured = List.copyOf(either);
        List<Atom> before = Lists.map(captured, bars::takeOrZero);
        Block first = sums(then, captured, before, actual, out);
        Block second = sums(otherwise, captured, before, actual, out);
        List<Var> after = Lists.map(captured, Bars::declare);
        out.add(new Stmt.If(after, condition, first, second, out.at()));
        for (int i = 0; i < captured.size(); i++) {
            bars.put(captured.get(i), after.get(i));
        }
    }

    /** A reverse branch that adds to the adjoints known before, and yields them all. */
    private static Block sums(
            Branch branch, List<Var> captured, List<Atom> before, Map<Integer, Atom> actual, Builder out) {
        Block block = branch.given(actual);
        Builder inside = new Builder(out);
        inside.addAll(block.stmts());
        inside.at(out.at());
        List<Atom> yields = new ArrayList<>(before);
        for (int i = 0; i < captured.size(); i++) {
            int own = branch.captured.indexOf(captured.get(i));
            if (own >= 0) {
                Atom bar = block.yields().get(own);
                yields.set(i, Sums.add(Bars.name(captured.get(i)), before.get(i), bar, inside));
            }
        }
        return inside.yield(yields);
    }
}
