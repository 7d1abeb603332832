package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which of the expressions that a statement's operands stand for are nested into it. */
final class Taking {
    private final Candidates candidates;
    private final Region here;
    private final List<Place> places;
    private final int ownWidth;
    private final int parallel;

    /**
     * @param places in the order of evaluation
     * @param parallel how many of them, from the first, are assigned in parallel: their order may still change
     */
    Taking(Candidates candidates, Region here, List<Place> places, int ownWidth, int parallel) {
        this.candidates = candidates;
        this.here = here;
        this.places = places;
        this.ownWidth = ownWidth;
        this.parallel = parallel;
    }

    Taken take() {
        List<Tree> wanted = wanted();
        Optional<Tree> wrong = firstWrong(wanted);
        while (wrong.isPresent()) {
            candidates.settle(wrong.get());
            wanted.removeIf(t -> !candidates.contains(t));
            wrong = firstWrong(wanted);
        }
        Taken taken = summary(wanted);
        wanted.forEach(candidates::nest);
        return taken;
    }

    /** What could be nested as far as its place is concerned; what could not gets its name. */
    private List<Tree> wanted() {
        List<Tree> wanted = new ArrayList<>();
        for (Place place : places) {
            Tree tree = candidates.of(place.atom());
            if (tree != null && place.admits(tree) && isReachable(tree)) {
                wanted.add(tree);
            } else if (tree != null) {
                candidates.settle(tree);
            }
        }
        wanted.removeIf(t -> !candidates.contains(t));
        return wanted;
    }

    private boolean isReachable(Tree tree) {
        Region there = tree.step().region;
        return there == here || (tree.order() == Order.FREE && here.isInSameIterationAs(there));
    }

    private Optional<Tree> firstWrong(List<Tree> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            Tree tree = wanted.get(i);
            boolean anyOrder = isParallel(tree);
            if (isOutOfOrder(tree, wanted.subList(0, i), anyOrder)
                    || candidates.pending(here).blocks(tree, wanted)) {
                return Optional.of(tree);
            }
        }
        return width(wanted) > Widths.LIMIT ? widest(wanted) : Optional.empty();
    }

    private boolean isParallel(Tree tree) {
        return places.subList(0, parallel).stream().anyMatch(p -> p.atom() == tree.v());
    }

    private static boolean isOutOfOrder(Tree tree, List<Tree> left, boolean anyOrder) {
        return left.stream().anyMatch(t -> t.conflictsWith(tree) && (anyOrder || t.at() > tree.at()));
    }

    private static Optional<Tree> widest(List<Tree> wanted) {
        return wanted.stream().filter(t -> t.width() > Widths.SHORT).max(Comparator.comparingInt(Tree::width));
    }

    private int width(List<Tree> wanted) {
        int width = ownWidth;
        for (Place place : places) {
            width += wanted.stream()
                    .filter(t -> t.v() == place.atom())
                    .findFirst()
                    .map(Tree::width)
                    .orElse(Widths.of(place.atom()));
        }
        return width;
    }

    private Taken summary(List<Tree> wanted) {
        Order order = wanted.stream().map(Tree::order).reduce(Order.FREE, Order::and);
        boolean isBound = places.stream().allMatch(p -> isBound(p.atom()));
        return new Taken(order, width(wanted), isBound);
    }

    private boolean isBound(Atom atom) {
        Tree tree = candidates.of(atom);
        return tree == null || atom instanceof Const || tree.isBound();
    }
}
