package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashMap;
import java.util.Map;

/** Which references may lead to the same memory: an equivalence that only grows. */
final class Places {
    private final Map<Var, Var> parents = new HashMap<>();

    /** One and the same variable for all that may lead to the same memory; a variable that was never joined for itself. */
    Var find(Var v) {
        Var parent = parents.get(v);
        if (parent == null) {
            return v;
        }
        Var root = find(parent);
        parents.put(v, root);
        return root;
    }

    /** What {@code b} leads to, {@code a} may lead to as well, and the other way round. */
    void join(Var a, Var b) {
        if (find(a) != find(b)) {
            parents.put(find(b), find(a));
        }
    }
}
