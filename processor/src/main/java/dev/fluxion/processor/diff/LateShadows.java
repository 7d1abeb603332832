package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Memory whose shadow only the reverse sweep needs, so that it need not be kept from the forward one: an array that never
 * leaves the block that made it, and a row that can be found again in the shadow of the array it is in.
 */
final class LateShadows {
    private final Activity activity;
    private final boolean inOneCall;
    private final Map<Var, Expr> candidates = new HashMap<>();
    private final Set<Atom> escaped = new HashSet<>();

    private LateShadows(Activity activity, boolean inOneCall) {
        this.activity = activity;
        this.inOneCall = inOneCall;
    }

    /** @param inOneCall whether the reverse sweep follows in the same call, so that nobody writes in between */
    static Set<Var> find(Activity activity, boolean inOneCall) {
        LateShadows late = new LateShadows(activity, inOneCall);
        late.block(activity.func().body());
        return late.settle();
    }

    private Set<Var> settle() {
        Set<Var> late = new HashSet<>(candidates.keySet());
        late.removeAll(escaped);
        int before;
        do {
            before = late.size();
            late.removeIf(v -> candidates.get(v) instanceof Expr.Load row && !canBeFound(row, late));
            candidates.forEach((v, rhs) -> {
                if (rhs instanceof Expr.Load row && !late.contains(v)) {
                    late.remove(row.array());
                }
            });
        } while (late.size() < before);
        return late;
    }

    private boolean canBeFound(Expr.Load row, Set<Var> late) {
        return (inOneCall || late.contains(row.array())) && Reloads.isNeverWritten(row, activity);
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
        escaped.addAll(block.yields());
    }

    private void stmt(Stmt stmt) {
        escaped.addAll(escaping(stmt));
        if (stmt instanceof Stmt.Let let && activity.isActiveMemory(let.v()) && makesOrFinds(let.rhs())) {
            candidates.put(let.v(), let.rhs());
        }
        stmt.blocks().forEach(this::block);
    }

    private static boolean makesOrFinds(Expr rhs) {
        boolean copies = rhs instanceof Expr.Copy copy && !copy.sharesRows();
        boolean makes = rhs instanceof Expr.NewArray || rhs instanceof Expr.ZerosLike || rhs instanceof Expr.New;
        return copies || makes || rhs instanceof Expr.Load;
    }

    /** The operands that the statement does more with than to read or write their elements. */
    private List<Atom> escaping(Stmt stmt) {
        if (stmt instanceof Stmt.Call call && !activity.callee(call).matters()) {
            return List.of();
        }
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.New made) {
            return made.fields();
        }
        boolean onlyElements = stmt instanceof Stmt.Let let
                ? makesOrFinds(let.rhs()) || let.rhs() instanceof Expr.Length
                : writesNumbers(stmt);
        return onlyElements ? List.of() : stmt.operands();
    }

    private static boolean writesNumbers(Stmt stmt) {
        if (stmt instanceof Stmt.Store store) {
            return !store.value().type().isContainer() && !(store.value().type() instanceof Type.Trace);
        }
        boolean writes = stmt instanceof Stmt.Accumulate || stmt instanceof Stmt.Move || stmt instanceof Stmt.Fill;
        return writes
                && (stmt.operands().get(0).type() instanceof Type.Array array
                        ? array.element() instanceof Type.Scalar
                        : stmt instanceof Stmt.Accumulate);
    }
}
