package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * When each variable holds a value that is still needed. A step at position {@code p} reads at time {@code 2p} and writes at
 * {@code 2p + 1}; walked backwards, so that the first use met is the last one.
 */
final class Liveness {
    private final Nested nested;
    private final Outline outline;
    private final Set<Step> tails;
    private final Map<Var, Ranges> ranges = new LinkedHashMap<>();
    private final Map<Region, Map<Var, Integer>> open = new HashMap<>();

    private Liveness(Nested nested, Set<Step> tails) {
        this.nested = nested;
        this.outline = nested.outline();
        this.tails = tails;
    }

    /**
     * For each variable that has a name.
     *
     * @param tails the {@code if}s in whose branches the function returns: they have no results
     */
    static Map<Var, Ranges> of(Nested nested, Set<Step> tails) {
        Liveness liveness = new Liveness(nested, tails);
        liveness.region(liveness.outline.root);
        liveness.outline.func.params().forEach(p -> liveness.define(p, 0));
        return liveness.ranges;
    }

    private void region(Region region) {
        open(region);
        if (!region.leaves && !tails.contains(region.last())) {
            region.yields(nested::isUsed).forEach(a -> use(a, 2 * region.end() + 1, region));
        }
        for (int i = region.steps.size() - 1; i >= 0; i--) {
            if (!nested.isSilent(region.steps.get(i))) {
                step(region.steps.get(i));
            }
        }
    }

    /** What a region reads of what is outside, its surroundings must keep until they get here. */
    private void close(Region region, int before, Region outer) {
        Map<Var, Integer> still = open(region);
        still.forEach((v, end) -> {
            add(v, 2 * region.start, end);
            use(v, before, outer);
        });
        open.remove(region);
    }

    private void step(Step step) {
        if (!tails.contains(step)) {
            results(step);
        }
        if (step.loop != null) {
            loop(step, step.loop);
        } else {
            step.regions.forEach(this::region);
            step.regions.forEach(r -> close(r, 2 * step.at + 1, step.region));
        }
        operands(step);
    }

    private void results(Step step) {
        boolean isExpression = nested.isConditional(step);
        boolean isEarly = isExpression || step.stmt instanceof Stmt.Attempt || step.regions.isEmpty();
        int written = 2 * (isEarly ? step.at : step.end()) + 1;
        for (Var v : step.stmt.results()) {
            if (nested.isAssigned(v, step)) {
                define(v, written);
            }
            if (step.stmt instanceof Stmt.If && !isExpression && nested.isNamed(v)) {
                step.regions.forEach(r -> add(v, 2 * r.end() + 1, 2 * r.end() + 2));
            }
        }
        holder(step);
    }

    /** What holds all results of a call is read while they are assigned. */
    private void holder(Step step) {
        Var holder = nested.record(step);
        if (holder != null && step.stmt.results().stream().anyMatch(nested::isUsed)) {
            use(holder, 2 * step.at + 2, step.region);
            define(holder, 2 * step.at + 1);
        }
    }

    private void loop(Step step, Region loop) {
        open(loop);
        for (Var p : step.params()) {
            add(p, 2 * step.end(), 2 * step.end() + 1);
            add(p, 2 * step.body().end() + 1, 2 * step.body().end() + 2);
        }
        region(step.body());
        close(step.body(), 2 * step.body().start, loop);
        if (step.regions.size() == 2) {
            test(step);
        }
        int head = 2 * step.at + 1;
        step.params().forEach(p -> use(p, 2 * step.regions.get(0).start, loop));
        step.params().forEach(p -> closeParam(p, head, loop));
        if (step.stmt instanceof Stmt.For counted) {
            add(counted.index(), head, 2 * step.end() + 1);
            open(loop).remove(counted.index());
        }
        close(loop, head, step.region);
    }

    /** Runs once more than the body: what it leaves alone is the result. */
    private void test(Step step) {
        Region test = step.regions.get(0);
        step.params().forEach(p -> use(p, 2 * test.end() + 2, step.around()));
        region(test);
        close(test, 2 * test.start, step.around());
    }

    private void closeParam(Var p, int head, Region loop) {
        Integer end = open(loop).remove(p);
        add(p, head, end == null ? head + 1 : end);
    }

    private void operands(Step step) {
        int time = 2 * step.at + (step.stmt instanceof Stmt.Unpack ? 2 : 1);
        for (Place place : nested.places(step)) {
            if (place.kind() == Place.Kind.REPEATED && step.loop != null) {
                nested.reads(place.atom(), v -> use(v, 2 * step.end() + 1, step.region));
            } else {
                use(place.atom(), time, step.region);
            }
        }
    }

    private void use(Atom atom, int time, Region region) {
        nested.reads(atom, v -> use(v, time, region));
    }

    /** In a loop, what is defined outside is needed until the loop ends. */
    private void use(Var v, int time, Region region) {
        Region home = outline.home(v);
        Region at = region;
        int end = time;
        for (Region r = region; r != home && r != null; r = r.parent) {
            if (r.repeats && r.parent != null) {
                at = r.parent;
                end = 2 * r.end() + 1;
            }
        }
        if (open(at).containsKey(v) || !isOpen(v, at, home)) {
            open(at).merge(v, end, Math::max);
        }
    }

    private boolean isOpen(Var v, Region from, Region home) {
        for (Region r = from; r != null; r = r == home ? null : r.parent) {
            if (open(r).containsKey(v)) {
                return true;
            }
        }
        return false;
    }

    private void define(Var v, int time) {
        Integer end = open(outline.home(v)).remove(v);
        add(v, time, end == null ? time + 1 : Math.max(end, time + 1));
    }

    private void add(Var v, int from, int to) {
        if (from < to) {
            ranges.computeIfAbsent(v, k -> new Ranges()).add(from, to);
        }
    }

    private Map<Var, Integer> open(Region region) {
        return open.computeIfAbsent(region, r -> new LinkedHashMap<>());
    }
}
