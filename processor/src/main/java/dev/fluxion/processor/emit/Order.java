package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;

/** What may change places with what. Ordered: each tolerates less than the one before. */
enum Order {
    /** With anything. What a transform added cannot fail: it was checked, or has already succeeded. */
    FREE,
    /** With anything that does not write. */
    READS,
    /** With nothing of the user's that may throw: the first exception must stay the first. */
    MAY_THROW,
    /** With nothing that is not {@link #FREE}. */
    ACTS;

    static Order of(Stmt stmt) {
        return stmt instanceof Stmt.Let let ? of(let.rhs(), let.at()) : ACTS;
    }

    private static Order of(Expr rhs, Origin at) {
        Effect effect = rhs.effect();
        if (effect == Effect.PURE || effect == Effect.ACTS) {
            return effect == Effect.PURE ? FREE : ACTS;
        }
        if (at.sweep() == Origin.Sweep.PRIMAL) {
            return MAY_THROW;
        }
        return effect == Effect.READS ? READS : FREE;
    }

    Order and(Order other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean conflictsWith(Order other) {
        Order less = compareTo(other) <= 0 ? this : other;
        Order more = and(other);
        return less != FREE && (more == ACTS || less == MAY_THROW);
    }
}
