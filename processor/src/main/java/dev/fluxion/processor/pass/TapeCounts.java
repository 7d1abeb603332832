package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often tapes are mentioned in some code.
 *
 * @param mentions in any role
 * @param pushes where something is pushed on them
 * @param pops where something is popped from them
 */
record TapeCounts(Map<Var, Integer> mentions, Map<Var, Integer> pushes, Map<Var, Integer> pops) {

    static TapeCounts of(Block block) {
        TapeCounts counts = new TapeCounts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        counts.block(block);
        return counts;
    }

    /** Whether all tapes of {@code reverse} are used nowhere but there, where they are popped, and in {@code forward}, where they are pushed. */
    boolean arePrivate(TapeCounts forward, TapeCounts reverse) {
        return reverse.mentions.keySet().stream()
                .allMatch(t -> mentions.getOrDefault(t, 0)
                        == forward.pushes.getOrDefault(t, 0) + reverse.pops.getOrDefault(t, 0));
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            mention(stmt.operands());
            if (stmt instanceof Stmt.Push push) {
                count(push.tape(), pushes);
            } else if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Pop pop) {
                count(pop.tape(), pops);
            }
            stmt.blocks().forEach(this::block);
        }
        mention(block.yields());
    }

    private static void count(Atom tape, Map<Var, Integer> counts) {
        if (tape instanceof Var v) {
            counts.merge(v, 1, Integer::sum);
        }
    }

    private void mention(List<Atom> atoms) {
        atoms.stream().filter(a -> a.type() instanceof Type.Tape).forEach(a -> count(a, mentions));
    }
}
