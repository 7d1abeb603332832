package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which functions only compute, throw, and write to memory that they have made: executed a second time, nobody would notice. A
 * constructor must be one of them, because it is executed by Java as well.
 */
final class Fillers {
    private final List<Func> funcs;
    private final Set<String> others = new HashSet<>();

    Fillers(List<Func> funcs) {
        this.funcs = funcs;
    }

    /** The names of all that do more. */
    Set<String> others() {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Func f : funcs) {
                grown |= !fills(f.body(), new HashSet<>()) && others.add(f.name());
            }
        }
        return others;
    }

    /** What throws is executed once: Java's own constructor is not reached. */
    private boolean fills(Block block, Set<Atom> made) {
        return block.leaves() || block.stmts().stream().allMatch(s -> fills(s, made));
    }

    private boolean fills(Stmt s, Set<Atom> made) {
        if (s instanceof Stmt.Let let) {
            boolean makes = let.rhs() instanceof Expr.NewArray
                    || let.rhs() instanceof Expr.New
                    || let.rhs() instanceof Expr.Copy;
            if (makes) {
                made.add(let.v());
            }
            return let.rhs().effect() != Effect.ACTS;
        }
        if (s instanceof Stmt.Call call) {
            return !others.contains(call.callee());
        }
        if (s instanceof Stmt.Store || s instanceof Stmt.Accumulate || s instanceof Stmt.Fill) {
            return made.contains(s.operands().get(0));
        }
        if (s instanceof Stmt.Move move) {
            return made.contains(move.to());
        }
        return !(s instanceof Stmt.Do act && act.java().effect() == Effect.ACTS)
                && s.blocks().stream().allMatch(b -> fills(b, made));
    }
}
