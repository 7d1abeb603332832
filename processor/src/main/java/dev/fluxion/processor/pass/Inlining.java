package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The work of {@link Inline} on one function. */
final class Inlining {
    private static final int ANY_SIZE = Integer.MAX_VALUE;
    private static final int NOTHING = -1;

    private final Map<String, Func> candidates;
    private final Set<String> calledOnce;
    private final int small;
    private final Map<Var, Atom> results = new HashMap<>();
    private int room;

    /**
     * @param candidates what may be inlined, if size does not matter
     * @param calledOnce what does not become more if it is inlined
     * @param small the size up to which it is inlined everywhere
     * @param room how many statements the function may have in the end
     */
    Inlining(Map<String, Func> candidates, Set<String> calledOnce, int small, int room) {
        this.candidates = candidates;
        this.calledOnce = calledOnce;
        this.small = small;
        this.room = room;
    }

    Func function(Func f) {
        room -= Sizes.statements(f.body());
        return f.withBody(block(f.body(), small));
    }

    private Block block(Block block, int limit) {
        List<Stmt> out = new ArrayList<>();
        for (Stmt stmt : block.stmts()) {
            Stmt now = stmt.with(atoms(stmt.operands()), stmt.results(), stmt.bound(), stmt.blocks());
            if (now instanceof Stmt.Call call && isInlined(call, limit)) {
                out.addAll(body(call));
            } else {
                out.add(now instanceof Stmt.Attempt attempt ? attempt(attempt) : inside(now, limit));
            }
        }
        return new Block(out, atoms(block.yields()));
    }

    private Stmt inside(Stmt stmt, int limit) {
        List<Block> blocks = Lists.map(stmt.blocks(), b -> block(b, limit));
        return stmt.with(stmt.operands(), stmt.results(), stmt.bound(), blocks);
    }

    /** Everything goes into an attempt, or nothing if it would not any more fail entirely or not at all. */
    private Stmt attempt(Stmt.Attempt attempt) {
        Map<Var, Atom> before = new HashMap<>(results);
        Stmt whole = inside(attempt, ANY_SIZE);
        if (AllOrNothing.holds(whole.blocks().get(0))) {
            return whole;
        }
        results.clear();
        results.putAll(before);
        return inside(attempt, NOTHING);
    }

    private boolean isInlined(Stmt.Call call, int limit) {
        Func callee = candidates.get(call.callee());
        if (callee == null || limit == NOTHING) {
            return false;
        }
        int size = Sizes.statements(callee.body());
        boolean isSmall = size <= limit || calledOnce.contains(call.callee());
        return limit == ANY_SIZE || (isSmall && size <= room);
    }

    private List<Stmt> body(Stmt.Call call) {
        Func callee = Objects.requireNonNull(candidates.get(call.callee()));
        Map<Var, Atom> arguments = new HashMap<>();
        for (int i = 0; i < call.args().size(); i++) {
            arguments.put(callee.params().get(i), call.args().get(i));
        }
        Block copy = Rewrite.copy(callee.body(), arguments);
        for (int i = 0; i < call.results().size(); i++) {
            results.put(call.results().get(i), copy.yields().get(i));
        }
        room -= Sizes.statements(copy);
        return copy.stmts();
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return Lists.map(atoms, a -> a instanceof Var v ? results.getOrDefault(v, a) : a);
    }
}
