package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What functions do to memory that they do not make themselves.
 *
 * @param functions by name; of any other function nothing is known
 */
record CallEffects(Map<String, Of> functions) {

    /** Nothing is known of any function. */
    static final CallEffects UNKNOWN = new CallEffects(Map.of());

    /**
     * Of one function.
     *
     * @param written the positions of parameters that lead to where it may write
     * @param elsewhere whether it runs Java that might write anywhere in the user's memory
     */
    record Of(Set<Integer> written, boolean elsewhere) {}

    static CallEffects of(Program program) {
        Map<String, Of> functions = new HashMap<>();
        Map<String, Memory> memories = new HashMap<>();
        for (Func f : program.funcs()) {
            functions.put(f.name(), new Of(Set.of(), false));
            memories.put(f.name(), Memory.of(f));
        }
        CallEffects effects = new CallEffects(functions);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Func f : program.funcs()) {
                Of now = effects.summarize(f, memories.getOrDefault(f.name(), Memory.of(f)));
                changed |= !now.equals(functions.put(f.name(), now));
            }
        }
        return effects;
    }

    boolean writes(Stmt.Call call, int position) {
        Of callee = functions.get(call.callee());
        return callee == null || callee.written().contains(position);
    }

    boolean writesElsewhere(Stmt.Call call) {
        Of callee = functions.get(call.callee());
        return callee == null || callee.elsewhere();
    }

    private Of summarize(Func f, Memory memory) {
        Set<Var> written = new HashSet<>();
        boolean elsewhere = scan(f.body(), memory, written);
        Set<Integer> positions = new HashSet<>();
        IntStream.range(0, f.params().size())
                .filter(i -> Memory.refers(f.params().get(i).type()))
                .filter(i -> written.contains(memory.place(f.params().get(i))))
                .forEach(positions::add);
        return new Of(positions, elsewhere);
    }

    private boolean scan(Block block, Memory memory, Set<Var> written) {
        boolean elsewhere = false;
        for (Stmt stmt : block.stmts()) {
            targets(stmt).forEach(a -> {
                if (a instanceof Var v && Memory.refers(v.type())) {
                    written.add(memory.place(v));
                }
            });
            elsewhere |= isUnseen(stmt);
            for (Block b : stmt.blocks()) {
                elsewhere |= scan(b, memory, written);
            }
        }
        return elsewhere;
    }

    /** Whether it may write where no operand leads. */
    boolean isUnseen(Stmt stmt) {
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java java) {
            return java.effect() == Effect.ACTS;
        }
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.New made) {
            return made.effect() == Effect.ACTS;
        }
        if (stmt instanceof Stmt.Do act) {
            return act.java().effect() == Effect.ACTS;
        }
        return stmt instanceof Stmt.Call call && writesElsewhere(call);
    }

    /** References to where a statement may write, its blocks aside; tapes are none. */
    List<Atom> targets(Stmt stmt) {
        if (stmt instanceof Stmt.Store s) {
            return List.of(s.array());
        }
        if (stmt instanceof Stmt.Accumulate s) {
            return List.of(s.array());
        }
        if (stmt instanceof Stmt.Fill s) {
            return List.of(s.array());
        }
        if (stmt instanceof Stmt.Move s) {
            return List.of(s.to());
        }
        if (stmt instanceof Stmt.Call call) {
            return IntStream.range(0, call.args().size())
                    .filter(i -> writes(call, i))
                    .mapToObj(call.args()::get)
                    .toList();
        }
        return isUnseen(stmt) ? stmt.operands() : List.of();
    }
}
