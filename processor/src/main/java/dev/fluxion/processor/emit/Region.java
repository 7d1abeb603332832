package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A block in its place. Regions and steps are numbered in the order of the text, so that "before" and "inside" are
 * comparisons of numbers. A loop has a region of its own around those of its blocks: its parameters live there.
 */
final class Region {
    final @Nullable Region parent;
    final boolean repeats;
    final int depth;
    final int start;
    final List<Step> steps = new ArrayList<>();
    final List<Atom> yields;
    final boolean leaves;
    /** What the yields are assigned to where control leaves: the results of an {@code if}. */
    final List<Var> targets;

    private int end;

    Region(@Nullable Region parent, boolean repeats, int start, List<Atom> yields, boolean leaves, List<Var> targets) {
        this.parent = parent;
        this.repeats = repeats;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.start = start;
        this.yields = yields;
        this.leaves = leaves;
        this.targets = targets;
    }

    /** The yields without those that nobody needs. */
    List<Atom> yields(Predicate<Var> isUsed) {
        List<Atom> needed = new ArrayList<>();
        for (int i = 0; i < yields.size(); i++) {
            if (targets.isEmpty() || isUsed.test(targets.get(i))) {
                needed.add(yields.get(i));
            }
        }
        return needed;
    }

    /** Up to where a variable declared in here is in scope: that of a loop's test stands in front of its body. */
    int lastInScope() {
        boolean isTest =
                targets.isEmpty() && yields.size() == 1 && yields.get(0).type() == Type.BOOL;
        return isTest && parent != null && parent.repeats ? parent.end() : end;
    }

    /** Where it yields. */
    int end() {
        return end;
    }

    void endAt(int position) {
        end = position;
    }

    @Nullable
    Step last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    /** Whether control may get from one to the other only forwards: no loop begins in between. */
    boolean isInSameIterationAs(Region outer) {
        Region r = this;
        while (r != outer && r.parent != null && !r.repeats) {
            r = r.parent;
        }
        return r == outer;
    }

    static Region common(Region a, Region b) {
        Region x = a;
        Region y = b;
        while (x != y) {
            if (x.depth >= y.depth) {
                x = up(x);
            } else {
                y = up(y);
            }
        }
        return x;
    }

    private static Region up(Region r) {
        if (r.parent == null) {
            throw new IllegalStateException("regions of different functions");
        }
        return r.parent;
    }
}
