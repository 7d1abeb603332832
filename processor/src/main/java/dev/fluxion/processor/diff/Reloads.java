package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which values loaded from memory are still there when the reverse sweep comes by: those of places that nothing is written
 * to afterwards, neither later in the text nor anywhere in a loop around the load; loops that have other arrays there in each
 * iteration aside.
 */
final class Reloads {

    /**
     * One load.
     *
     * @param at its position in the text
     * @param loops the positions of the loops around it, outermost first
     */
    private record Loaded(Var v, Var array, Expr.Load load, int at, List<Integer> loops) {}

    private final Activity activity;
    private final Sharing sharing;
    private final Homes homes;
    private final List<Loaded> loads = new ArrayList<>();
    private final Map<Written, Integer> lastWrites = new LinkedHashMap<>();
    private final List<Integer> loops = new ArrayList<>();
    private int position;

    private Reloads(Activity activity) {
        this.activity = activity;
        this.sharing = new Sharing(activity);
        this.homes = Homes.of(activity);
    }

    /** The variables of a function that can be loaded again; the reverse sweep must follow in the same call. */
    static Set<Var> of(Activity activity) {
        Reloads reloads = new Reloads(activity);
        reloads.block(activity.func().body());
        Set<Var> intact = new HashSet<>();
        reloads.loads.stream().filter(reloads::isIntact).forEach(l -> intact.add(l.v()));
        return intact;
    }

    private boolean isIntact(Loaded load) {
        int since = since(load);
        return load.load().isConstant()
                || lastWrites.entrySet().stream()
                        .noneMatch(w -> w.getValue() >= since
                                && sharing.mayWrite(
                                        w.getKey(), load.array(), load.load().index()));
    }

    /** The position from which on a write does harm: that of the outermost loop which has the same array in all iterations. */
    private int since(Loaded load) {
        int outside = homes.loopsAround(load.array());
        return outside < load.loops().size() ? load.loops().get(outside) : load.at();
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        position++;
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Load load && load.array() instanceof Var array) {
            loads.add(new Loaded(let.v(), array, load, position, List.copyOf(loops)));
        }
        activity.writes(stmt).forEach(w -> lastWrites.put(w, position));
        if (Homes.isLoop(stmt)) {
            loops.add(position);
            stmt.blocks().forEach(this::block);
            loops.remove(loops.size() - 1);
        } else {
            stmt.blocks().forEach(this::block);
        }
    }

    /** The variables of a function that were loaded from fields that never change. */
    static Set<Var> constant(Activity activity) {
        Reloads reloads = new Reloads(activity);
        reloads.block(activity.func().body());
        Set<Var> constant = new HashSet<>();
        reloads.loads.stream().filter(l -> l.load().isConstant()).forEach(l -> constant.add(l.v()));
        return constant;
    }

    /** Whether nothing of this type and place is ever written at all. */
    static boolean isNeverWritten(Expr.Load load, Activity activity) {
        Sharing sharing = new Sharing(activity);
        return load.isConstant()
                || (load.array() instanceof Var v
                        && !(v.type() instanceof Type.Tape)
                        && activity.facts().written().stream().noneMatch(w -> sharing.mayWrite(w, v, load.index())));
    }
}
