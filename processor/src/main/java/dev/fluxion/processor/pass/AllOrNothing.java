package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.Set;

/** Whether a block fails entirely or not at all: nothing that may fail comes after what others can see. */
final class AllOrNothing {
    private final Set<Atom> own = new HashSet<>();
    private boolean changed;
    private boolean broken;

    private AllOrNothing() {}

    static boolean holds(Block block) {
        AllOrNothing scan = new AllOrNothing();
        scan.block(block);
        return !scan.broken;
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            let(let);
        } else if (stmt instanceof Stmt.If s) {
            branch(s);
        } else if (stmt instanceof Stmt.For || stmt instanceof Stmt.While) {
            loop(stmt);
        } else if (stmt instanceof Stmt.Attempt s) {
            attempt(s);
        } else if (!(stmt instanceof Stmt.Unpack)) {
            act(stmt);
        }
    }

    private void let(Stmt.Let let) {
        Effect effect = let.rhs().effect();
        broken |= changed && effect != Effect.PURE;
        changed |= effect == Effect.ACTS;
        if (isNew(let.rhs())) {
            own.add(let.v());
        }
    }

    private static boolean isNew(Expr rhs) {
        boolean copies = rhs instanceof Expr.ZerosLike || rhs instanceof Expr.Copy;
        return copies || rhs instanceof Expr.NewArray || rhs instanceof Expr.New;
    }

    private void branch(Stmt.If s) {
        boolean before = changed;
        block(s.then());
        boolean afterThen = changed;
        changed = before;
        block(s.otherwise());
        changed |= afterThen;
    }

    /** The second time round, what the first one changed is changed. */
    private void loop(Stmt stmt) {
        stmt.blocks().forEach(this::block);
        stmt.blocks().forEach(this::block);
    }

    /** What fails in there stays in there. */
    private void attempt(Stmt.Attempt s) {
        boolean before = broken;
        block(s.body());
        broken = before;
    }

    private void act(Stmt stmt) {
        broken |= changed;
        changed |= !own.contains(target(stmt));
    }

    /** The array that is written, if it is only that. */
    private static Atom target(Stmt stmt) {
        if (stmt instanceof Stmt.Store s) {
            return s.array();
        }
        if (stmt instanceof Stmt.Accumulate s) {
            return s.array();
        }
        return Atom.truth(false);
    }
}
