package dev.fluxion.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Expressions of one region that wait for their use, are not free to move, and would otherwise have been evaluated by now,
 * in the order of their statements.
 */
final class Pending {
    private final List<Tree> waiting = new ArrayList<>();

    void add(Tree tree) {
        if (tree.order() != Order.FREE) {
            waiting.add(tree);
        }
    }

    void remove(Tree tree) {
        waiting.remove(tree);
    }

    /** Those that come before this one and may not change places with it. */
    List<Tree> before(Tree tree) {
        return waiting.stream()
                .filter(t -> t.at() < tree.at() && t.conflictsWith(tree))
                .toList();
    }

    /** Whether one that is not among {@code taken} comes after this one, and may not change places with it. */
    boolean blocks(Tree tree, List<Tree> taken) {
        return waiting.stream().anyMatch(t -> t.at() > tree.at() && t.conflictsWith(tree) && !taken.contains(t));
    }

    List<Tree> against(Order order) {
        return waiting.stream().filter(t -> t.order().conflictsWith(order)).toList();
    }
}
