package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expressions that may yet be nested. */
final class Candidates {
    private final Nested nested;
    private final Map<Var, Tree> trees = new HashMap<>();
    private final Map<Region, Pending> pendings = new HashMap<>();

    Candidates(Nested nested) {
        this.nested = nested;
    }

    void add(Tree tree) {
        trees.put(tree.v(), tree);
        pending(tree).add(tree);
    }

    @Nullable
    Tree of(Atom atom) {
        return atom instanceof Var v ? trees.get(v) : null;
    }

    boolean contains(Tree tree) {
        return trees.containsKey(tree.v());
    }

    Pending pending(Region region) {
        return pendings.computeIfAbsent(region, r -> new Pending());
    }

    /** It gets a name and stays where it is; so does then what comes before it and may not be evaluated after it. */
    void settle(Tree tree) {
        if (trees.remove(tree.v(), tree)) {
            pending(tree).remove(tree);
            pending(tree).before(tree).forEach(this::settle);
        }
    }

    void settle(List<Tree> all) {
        all.forEach(this::settle);
    }

    void nest(Tree tree) {
        trees.remove(tree.v());
        pending(tree).remove(tree);
        nested.nest(tree);
    }

    private Pending pending(Tree tree) {
        return pending(tree.step().region);
    }
}
