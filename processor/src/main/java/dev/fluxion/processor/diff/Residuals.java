package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reverse sweep needs of its forward sweep: simply the variables that the one uses and the other defines.
 *
 * @param kept those that must survive
 * @param again those that are cheaper to compute again, in order
 */
record Residuals(List<Var> kept, List<Stmt.Let> again) {

    /**
     * Either computes again from the roots, or only down to what is at hand anyway, whichever keeps fewer.
     *
     * @param bound what the forward block binds beside what its statements define
     * @param reloads the variables whose value can be loaded again
     */
    static Residuals of(Block reverse, List<Stmt> forward, Collection<Var> bound, Set<Var> reloads) {
        Recomputation fromRoots = new Recomputation(forward, bound, reloads, true);
        Recomputation fromNearby = new Recomputation(forward, bound, reloads, false);
        List<Var> used = List.copyOf(reverse.free());
        Residuals roots = fromRoots.need(used);
        Residuals nearby = fromNearby.need(used);
        return roots.kept.size() <= nearby.kept.size() ? roots : nearby;
    }

    /** The reverse block, given where the kept values are found. */
    Block supply(Block reverse, Map<Var, ? extends Atom> where) {
        Map<Var, Atom> now = new HashMap<>(where);
        List<Stmt> first = new ArrayList<>();
        for (Stmt.Let let : again) {
            List<Atom> operands = Lists.map(let.operands(), a -> a instanceof Var v ? now.getOrDefault(v, v) : a);
            Var v = let.v().again();
            first.add(new Stmt.Let(v, let.rhs().with(operands), let.at().in(Origin.Sweep.REVERSE)));
            now.put(let.v(), v);
        }
        Block supplied = Rewrite.substitute(reverse, now);
        return new Block(Lists.plus(first, supplied.stmts()), supplied.yields());
    }
}
