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
 * to afterwards, neither later in the text nor anywhere in a loop around the load.
 */
final class Reloads {

    /** @param since the position in the text from which on a write does harm */
    private record Loaded(Var v, Var array, Expr.Load load, int since) {}

    private final Activity activity;
    private final Sharing sharing;
    private final List<Loaded> loads = new ArrayList<>();
    private final Map<Written, Integer> lastWrites = new LinkedHashMap<>();
    private int position;
    private int loop = -1;

    private Reloads(Activity activity) {
        this.activity = activity;
        this.sharing = new Sharing(activity);
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
        return load.load().isConstant()
                || lastWrites.entrySet().stream()
                        .noneMatch(w -> w.getValue() >= load.since()
                                && sharing.mayWrite(
                                        w.getKey(), load.array(), load.load().index()));
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        position++;
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Load load && load.array() instanceof Var array) {
            loads.add(new Loaded(let.v(), array, load, loop < 0 ? position : loop));
        }
        activity.writes(stmt).forEach(this::write);
        boolean isOutermost = loop < 0 && (stmt instanceof Stmt.For || stmt instanceof Stmt.While);
        loop = isOutermost ? position : loop;
        stmt.blocks().forEach(this::block);
        loop = isOutermost ? -1 : loop;
    }

    private void write(Written what) {
        lastWrites.put(what, position);
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
