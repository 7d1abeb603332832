package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each variable is used in what is printed: the uses in a pure statement that nobody needs do not count. What a
 * loop carries always counts as used, by the next iteration.
 */
final class UseCounts {
    private final Map<Var, Integer> counts = new HashMap<>();

    UseCounts(Outline outline) {
        region(outline.root);
    }

    int of(Var v) {
        return counts.getOrDefault(v, 0);
    }

    boolean isUsed(Var v) {
        return counts.containsKey(v);
    }

    /** Whether the statement does nothing, and nobody reads what it gives. */
    boolean isIdle(Step step) {
        return step.stmt instanceof Stmt.Let let && let.rhs().effect() == Effect.PURE && !isUsed(let.v());
    }

    private void region(Region region) {
        region.yields(this::isUsed).forEach(this::use);
        for (int i = region.steps.size() - 1; i >= 0; i--) {
            step(region.steps.get(i));
        }
    }

    private void step(Step step) {
        if (!isIdle(step)) {
            step.params().forEach(this::use);
            step.regions.forEach(this::region);
            EvaluationOrder.of(step.stmt, this::isUsed).forEach(p -> use(p.atom()));
        }
    }

    private void use(Atom atom) {
        if (atom instanceof Var v) {
            counts.merge(v, 1, Integer::sum);
        }
    }
}
