package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The loops in each iteration of which a place begins anew: nothing outside leads there. */
final class Homes {
    private final Facts facts;
    private final Map<Var, List<Stmt>> homes = new HashMap<>();
    private final List<Stmt> loops = new ArrayList<>();

    private Homes(Facts facts) {
        this.facts = facts;
    }

    static Homes of(Activity activity) {
        Homes homes = new Homes(activity.facts());
        activity.func().params().forEach(homes::note);
        homes.block(activity.func().body());
        return homes;
    }

    static boolean isLoop(Stmt stmt) {
        return stmt instanceof Stmt.For || stmt instanceof Stmt.While;
    }

    /** How many loops are around all that leads to where {@code reference} does; none if others know of it, too. */
    int loopsAround(Var reference) {
        boolean isKnown = !facts.isForeign(reference);
        return isKnown ? homes.getOrDefault(facts.place(reference), List.of()).size() : 0;
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            stmt.results().forEach(this::note);
            if (isLoop(stmt)) {
                loops.add(stmt);
            }
            stmt.bound().forEach(this::note);
            stmt.blocks().forEach(this::block);
            if (isLoop(stmt)) {
                loops.remove(loops.size() - 1);
            }
        }
    }

    private void note(Var v) {
        if (Facts.isPlace(v)) {
            homes.merge(facts.place(v), List.copyOf(loops), Homes::common);
        }
    }

    private static List<Stmt> common(List<Stmt> a, List<Stmt> b) {
        int n = 0;
        while (n < Math.min(a.size(), b.size()) && a.get(n) == b.get(n)) {
            n++;
        }
        return a.subList(0, n);
    }
}
