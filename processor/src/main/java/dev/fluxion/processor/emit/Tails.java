package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.Set;

/** The {@code if}s at a function's end that give all its results: their branches return. */
final class Tails {
    private Tails() {}

    static Set<Step> of(Nested nested) {
        Set<Step> tails = new HashSet<>();
        collect(nested.outline().root, nested, tails);
        return tails;
    }

    private static void collect(Region region, Nested nested, Set<Step> tails) {
        Step last = region.last();
        if (last != null && isTail(last, region, nested)) {
            tails.add(last);
            last.regions.forEach(r -> collect(r, nested, tails));
        }
    }

    private static boolean isTail(Step step, Region region, Nested nested) {
        return step.stmt instanceof Stmt.If s
                && !nested.isConditional(step)
                && !s.results().isEmpty()
                && s.results().equals(region.yields)
                && s.results().stream().allMatch(r -> nested.uses(r) == 1);
    }
}
