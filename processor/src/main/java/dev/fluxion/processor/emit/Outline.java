package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A function's statements in their places, and where each variable is at home. */
final class Outline {
    final Func func;
    final Region root;
    private final Map<Var, Region> homes = new HashMap<>();
    private final Map<Var, Step> definers = new HashMap<>();
    private int next = 1;

    Outline(Func func) {
        this.func = func;
        this.root = new Region(null, false, 0, func.body().yields(), func.body().leaves(), List.of());
        func.params().forEach(p -> homes.put(p, root));
        fill(root, func.body());
    }

    /** The region whose statements may use it. */
    Region home(Var v) {
        Region home = homes.get(v);
        if (home == null) {
            throw new IllegalStateException("undefined: " + v + " in " + func.name());
        }
        return home;
    }

    /** The statement that defines it, or binds it for its blocks; null for a parameter of the function. */
    @Nullable
    Step definer(Var v) {
        return definers.get(v);
    }

    /** All that the statements define, in no order. */
    Stream<Var> defined() {
        return definers.keySet().stream();
    }

    /** A variable that only the Java has, at home like the results of this statement. */
    void add(Var v, Step step) {
        homes.put(v, step.region);
        definers.put(v, step);
    }

    private void fill(Region region, Block block) {
        block.stmts().forEach(s -> region.steps.add(step(s, region)));
        region.endAt(next++);
    }

    private Step step(Stmt stmt, Region region) {
        int at = next++;
        boolean loops = stmt instanceof Stmt.For || stmt instanceof Stmt.While;
        Region loop = loops ? new Region(region, true, at, List.of(), false, List.of()) : null;
        Step step = new Step(stmt, region, at, loop);
        define(stmt.results(), region, step);
        define(stmt.bound(), step.around(), step);
        stmt.blocks().forEach(b -> step.regions.add(inner(b, step.around(), targets(stmt))));
        if (!stmt.blocks().isEmpty()) {
            step.endAt(next++);
        }
        if (loop != null) {
            loop.endAt(step.end());
        }
        return step;
    }

    private static List<Var> targets(Stmt stmt) {
        if (stmt instanceof Stmt.Attempt attempt) {
            return attempt.values();
        }
        return stmt instanceof Stmt.If branch ? branch.results() : List.of();
    }

    private Region inner(Block block, Region parent, List<Var> targets) {
        Region region = new Region(parent, false, next, block.yields(), block.leaves(), targets);
        fill(region, block);
        return region;
    }

    private void define(List<Var> vars, Region home, Step step) {
        for (Var v : vars) {
            homes.put(v, home);
            definers.put(v, step);
        }
    }
}
