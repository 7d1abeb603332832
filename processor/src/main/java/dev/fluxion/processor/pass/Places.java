package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places in memory that are certainly distinct: each that only the function knows, all others of the user's together, and all
 * others that hold derivatives together. (An array's shadow is never an array of the user's: the caller's are compared at
 * entry.) It is the user's if the user's own statements use it, and a shadow if those of derivatives write it.
 */
final class Places {
    /** All that is the user's, and can be reached by others. */
    static final Object USERS = "the user's";

    private static final Object SHADOWS = "shadows";

    private final Memory memory;
    private final CallEffects calls;
    private final Set<Var> users = new HashSet<>();
    private final Set<Var> shadows = new HashSet<>();
    private final Map<Var, Integer> made = new HashMap<>();

    private Places(Memory memory, CallEffects calls) {
        this.memory = memory;
        this.calls = calls;
    }

    static Places of(Func f, CallEffects calls) {
        Places places = new Places(Memory.of(f), calls);
        places.judge(f.body());
        places.made.putAll(places.madeIn(List.of(f.body())));
        return places;
    }

    CallEffects calls() {
        return calls;
    }

    private void judge(Block block) {
        for (Stmt stmt : block.stmts()) {
            boolean isUsers = stmt.at().sweep() == Origin.Sweep.PRIMAL;
            if (isUsers && !carriesShadows(stmt)) {
                Lists.plus(stmt.operands(), stmt.results()).forEach(a -> add(a, users));
            } else if (!isUsers && !(stmt instanceof Stmt.Call)) {
                calls.targets(stmt).forEach(a -> add(a, shadows));
            }
            stmt.blocks().forEach(this::judge);
        }
    }

    /** Whether transforms let the user's own statement pass shadows on. */
    private static boolean carriesShadows(Stmt stmt) {
        return stmt instanceof Stmt.Call
                || stmt instanceof Stmt.Push
                || !stmt.blocks().isEmpty();
    }

    private void add(Atom atom, Set<Var> places) {
        if (atom instanceof Var v && Memory.refers(v.type())) {
            places.add(memory.place(v));
        }
    }

    /** Disjoint for references that lead to different memory. */
    Set<Object> of(Var reference) {
        Var place = memory.place(reference);
        if (!memory.isForeign(place)) {
            return Set.of(place);
        }
        boolean isUsers = users.contains(place);
        if (isUsers == shadows.contains(place)) {
            return Set.of(USERS, SHADOWS);
        }
        return Set.of(isUsers ? USERS : SHADOWS);
    }

    /** Where it leads to, if that is quite clear. */
    Optional<Object> find(Atom reference) {
        return Optional.of(reference)
                .flatMap(a -> a instanceof Var v ? Optional.of(of(v)) : Optional.empty())
                .filter(places -> places.size() == 1)
                .map(places -> places.iterator().next());
    }

    /** Places that are made nowhere but in these blocks. */
    Set<Object> onlyMadeIn(List<Block> blocks) {
        Set<Object> only = new HashSet<>();
        madeIn(blocks).forEach((place, n) -> {
            if (!memory.isForeign(place) && n.equals(made.get(place))) {
                only.add(place);
            }
        });
        return only;
    }

    private Map<Var, Integer> madeIn(List<Block> blocks) {
        Map<Var, Integer> counts = new HashMap<>();
        blocks.forEach(b -> count(b, counts));
        return counts;
    }

    private void count(Block block, Map<Var, Integer> counts) {
        for (Stmt stmt : block.stmts()) {
            if (makesMemory(stmt)) {
                stmt.results().stream()
                        .filter(v -> Memory.refers(v.type()))
                        .forEach(v -> counts.merge(memory.place(v), 1, Integer::sum));
            }
            stmt.blocks().forEach(b -> count(b, counts));
        }
    }

    private static boolean makesMemory(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            return let.rhs() instanceof Expr.Copy
                    || let.rhs() instanceof Expr.New
                    || let.rhs() instanceof Expr.NewArray
                    || let.rhs() instanceof Expr.ZerosLike;
        }
        return stmt instanceof Stmt.Call;
    }
}
