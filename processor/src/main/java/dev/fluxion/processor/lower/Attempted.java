package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.Map;

/**
 * A {@link Stmt.Attempt} in the making. It takes in as much as fails entirely or not at all: once something has changed that a
 * handler can see, the next thing that may fail must go into an attempt of its own.
 */
final class Attempted {
    private final Arm around;
    private final Origin at;
    private boolean changed;

    Attempted(Arm around, Origin at) {
        this.around = around;
        this.at = at;
    }

    Arm around() {
        return around;
    }

    Origin at() {
        return at;
    }

    void assigned(boolean visibleToHandler) {
        changed |= visibleToHandler;
    }

    void acts(Effect effect) {
        changed |= effect == Effect.ACTS;
    }

    /** Whether what may fail from now on needs an attempt of its own. */
    boolean isSpent() {
        return changed;
    }

    /** @param then where the code goes on if it succeeded */
    record Outcome(Atom succeeded, Arm then, Arm failed) {}

    /** Writes the attempt. Outside, its values keep the identity that they had inside: who has seen them need not know. */
    Outcome end(Arm inside, Slots slots) {
        Var caught = new Var("caught", Slots.THROWABLE);
        List<Var> values =
                inside.out().stmts().stream().flatMap(s -> s.results().stream()).toList();
        Block body = Rewrite.copy(inside.out().yield(values), Map.of());
        around.out().add(new Stmt.Attempt(caught, values, body, at));
        Atom succeeded = around.out().at(at).let("succeeded", Text.isNull(caught));
        Arm failed = around.branch();
        failed.env().set(slots.pending, caught);
        failed.env().exit(Exits.THROWS);
        return new Outcome(succeeded, new Arm(new Builder(around.out()), inside.env()), failed);
    }
}
