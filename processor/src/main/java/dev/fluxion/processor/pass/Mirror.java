package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.pass.TapeUses.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from where a tape is in scope down to its push, and beside it the way down to its pop. The reverse sweep mirrors
 * the forward sweep: a branch is taken in both, a loop runs through the same numbers in both, in opposite order; so what is
 * popped in a place of the one was pushed in the mirrored place of the other.
 *
 * @param common the blocks around both
 * @param unknown whether there are further blocks, above {@code pairs}, of which it is not known how often they run
 * @param pairs blocks that mirror each other, outermost first
 */
record Mirror(List<Step> common, boolean unknown, List<Pair> pairs) {

    /** A block of the forward sweep, and its mirror image. */
    record Pair(Step forward, Step reverse) {
        boolean isLoop() {
            return forward.stmt() instanceof Stmt.For;
        }

        Stmt.For ahead() {
            return (Stmt.For) forward.stmt();
        }

        Stmt.For back() {
            return (Stmt.For) reverse.stmt();
        }

        boolean isMirrored() {
            if (forward.stmt() instanceof Stmt.If && reverse.stmt() instanceof Stmt.If) {
                return forward.block() == reverse.block();
            }
            return forward.stmt() instanceof Stmt.For f && reverse.stmt() instanceof Stmt.For r && isMirrored(f, r);
        }

        private static boolean isMirrored(Stmt.For f, Stmt.For r) {
            return f.step() == 1 && r.step() == 1 && f.down() != r.down();
        }
    }

    static Mirror of(List<Step> push, List<Step> pop) {
        int shared = shared(push, pop);
        List<Step> ahead = push.subList(shared, push.size());
        List<Step> back = pop.subList(shared, pop.size());
        List<Pair> pairs = new ArrayList<>();
        int known = Math.min(ahead.size(), back.size());
        for (int i = 1; i <= known; i++) {
            Pair pair = new Pair(ahead.get(ahead.size() - i), back.get(back.size() - i));
            if (!pair.isMirrored()) {
                return new Mirror(push.subList(0, shared), true, pairs);
            }
            pairs.add(0, pair);
        }
        return new Mirror(push.subList(0, shared), ahead.size() != back.size(), pairs);
    }

    private static int shared(List<Step> push, List<Step> pop) {
        int i = 0;
        while (i < Math.min(push.size(), pop.size()) && push.get(i).is(pop.get(i))) {
            i++;
        }
        return i;
    }

    /** Only the loops. */
    List<Pair> loops() {
        return pairs.stream().filter(Pair::isLoop).toList();
    }

    /** The branches above the first loop. */
    List<Pair> branchesAbove() {
        return pairs.stream().takeWhile(p -> !p.isLoop()).toList();
    }
}
