package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.Map;

/**
 * Which arrays may be the same. Those of different places are not, but for what came in from outside: a parameter that is
 * written is checked to be no other parameter, which says nothing of rows.
 */
final class Sharing {
    private final Facts facts;
    private final Map<Var, Integer> paramRanks = new HashMap<>();

    Sharing(Activity activity) {
        this.facts = activity.facts();
        for (Var p : activity.func().params()) {
            if (p.type() instanceof Type.Array) {
                paramRanks.merge(facts.place(p), rank(p.type()), Math::max);
            }
        }
    }

    private static int rank(Type type) {
        return type instanceof Type.Array array ? 1 + rank(array.element()) : 0;
    }

    /** Whether this write may change an element of {@code array}. */
    boolean mayWrite(Written write, Var array) {
        if (write.equals(Written.ELSEWHERE)) {
            return facts.isForeign(array);
        }
        return write.type().equals(array.type()) && mayBeSame(write.array(), array);
    }

    /** Whether two arrays of the type of {@code b}, found at these places, may be the same. */
    boolean mayBeSame(Var a, Var b) {
        Var first = facts.place(a);
        Var second = facts.place(b);
        return first == second || mayMeetOutside(first, second) || mayShareRows(first, second, rank(b.type()));
    }

    private boolean mayMeetOutside(Var a, Var b) {
        return (facts.isForeign(a) && comesIn(b)) || (facts.isForeign(b) && comesIn(a));
    }

    private boolean comesIn(Var place) {
        return facts.isForeign(place) || paramRanks.containsKey(place);
    }

    private boolean mayShareRows(Var a, Var b, int rank) {
        return rank < paramRanks.getOrDefault(a, 0) && rank < paramRanks.getOrDefault(b, 0);
    }
}
