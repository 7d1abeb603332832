package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;

/** A statement of the forward sweep, those after it, and its mirror image in the reverse sweep, to be made into one. */
interface Fusion {

    /** Whether values stay the same, and derivatives but for the order of sums. */
    boolean isLegal(Places places, TapeCounts tapes);

    /** What all of it becomes, the statements between the two included. */
    List<Stmt> make();

    /** Whether a statement does nothing that could be seen but in memory. */
    static boolean isQuiet(Stmt stmt) {
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java java) {
            return java.effect() != Effect.ACTS;
        }
        boolean isLoud = stmt instanceof Stmt.Do || stmt instanceof Stmt.Throw || stmt instanceof Stmt.Attempt;
        return !isLoud
                && stmt.blocks().stream().allMatch(b -> b.stmts().stream().allMatch(Fusion::isQuiet));
    }
}
