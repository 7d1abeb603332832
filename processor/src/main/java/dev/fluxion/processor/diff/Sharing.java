package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which memory may be the same. That of different places is not, but for what came in from outside: an array that is a
 * parameter and written is checked to be no other parameter, which says nothing of rows, nor of objects and what they
 * hold. An array that is reached through two different objects is taken for two.
 */
final class Sharing {
    private final Facts facts;
    private final Map<Var, List<Type>> params = new HashMap<>();

    Sharing(Activity activity) {
        this.facts = activity.facts();
        for (Var p : activity.func().params()) {
            if (p.type() instanceof Type.Array || p.type() instanceof Type.Struct) {
                params.computeIfAbsent(facts.place(p), place -> new ArrayList<>())
                        .add(p.type());
            }
        }
    }

    /** Whether this write may change what is held at {@code index} in {@code memory}. */
    boolean mayWrite(Written write, Var memory, Atom index) {
        if (write.equals(Written.ELSEWHERE)) {
            return facts.isForeign(memory);
        }
        return write.mayBe(memory.type(), index) && mayBeSame(write.array(), memory);
    }

    /** Whether memory of the type of {@code b}, found at both these places, may be the same. */
    boolean mayBeSame(Var a, Var b) {
        Var first = facts.place(a);
        Var second = facts.place(b);
        return first == second || mayMeetOutside(first, second) || mayMeetInside(first, second, b.type());
    }

    /** Whether something that is written may be reached from both of two parameters. */
    boolean meetWhereWritten(Var p, Var q) {
        return facts.written().stream()
                .filter(w -> isAt(w, p) || isAt(w, q))
                .anyMatch(w -> w.mayBeShared(p.type(), q.type()));
    }

    private boolean isAt(Written write, Var param) {
        return facts.place(write.array()) == facts.place(param);
    }

    private boolean mayMeetOutside(Var a, Var b) {
        return (facts.isForeign(a) && comesIn(b)) || (facts.isForeign(b) && comesIn(a));
    }

    private boolean comesIn(Var place) {
        return facts.isForeign(place) || params.containsKey(place);
    }

    private boolean mayMeetInside(Var a, Var b, Type type) {
        List<Type> first = params.getOrDefault(a, List.of());
        List<Type> second = params.getOrDefault(b, List.of());
        return first.stream().anyMatch(p -> second.stream().anyMatch(q -> mayShare(p, q, type)));
    }

    private static boolean mayShare(Type p, Type q, Type type) {
        boolean rows = rank(type) < rank(p) && rank(type) < rank(q);
        return rows || Structs.mayShare(p, q, type);
    }

    private static int rank(Type type) {
        return type instanceof Type.Array array ? 1 + rank(array.element()) : 0;
    }
}
