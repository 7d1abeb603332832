package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides for each value of a forward block that is needed again whether it is kept or computed a second time. */
final class Recomputation {
    private final Map<Var, Stmt.Let> definitions = new HashMap<>();
    private final Set<Var> inside;
    private final Set<Var> reloads;
    private final boolean fromRoots;
    private final Map<Var, Boolean> isNearby = new HashMap<>();
    private final Set<Var> done = new HashSet<>();
    private final List<Var> kept = new ArrayList<>();
    private final List<Stmt.Let> again = new ArrayList<>();

    Recomputation(List<Stmt> forward, Collection<Var> bound, Set<Var> reloads, boolean fromRoots) {
        this.inside = new HashSet<>(bound);
        this.reloads = reloads;
        this.fromRoots = fromRoots;
        for (Stmt stmt : forward) {
            inside.addAll(stmt.results());
            if (stmt instanceof Stmt.Let let) {
                definitions.put(let.v(), let);
            }
        }
    }

    Residuals need(List<Var> used) {
        used.forEach(this::need);
        return new Residuals(List.copyOf(kept), List.copyOf(again));
    }

    private void need(Atom a) {
        if (!(a instanceof Var v) || !inside.contains(v) || !done.add(v)) {
            return;
        }
        Stmt.Let let = definitions.get(v);
        if (let != null && isCheap(let) && (fromRoots || isNearby(v))) {
            let.operands().forEach(this::need);
            again.add(let);
        } else {
            kept.add(v);
        }
    }

    private boolean isCheap(Stmt.Let let) {
        Expr e = let.rhs();
        if (e instanceof Expr.Apply apply) {
            return apply.op().isCheap();
        }
        boolean isPlain = e instanceof Expr.Same || e instanceof Expr.Length || e instanceof Expr.Cast;
        return isPlain || (e instanceof Expr.Java && e.effect() == Effect.PURE) || reloads.contains(let.v());
    }

    /** Whether it is cheap to compute from what is at hand anyway. */
    private boolean isNearby(Atom a) {
        if (!(a instanceof Var v) || !inside.contains(v)) {
            return true;
        }
        Boolean known = isNearby.get(v);
        if (known == null) {
            Stmt.Let let = definitions.get(v);
            known = let != null && isCheap(let) && let.operands().stream().allMatch(this::isNearby);
            isNearby.put(v, known);
        }
        return known;
    }
}
