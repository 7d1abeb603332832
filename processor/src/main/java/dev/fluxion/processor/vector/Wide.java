package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which values have one number for each direction.
 *
 * @param places variables, {@link Field}s and {@link Result}s
 * @param touched the names of the functions in which there is such a value, or which call one
 */
record Wide(Set<Object> places, Set<String> touched) {
    Wide {
        places = Set.copyOf(places);
        touched = Set.copyOf(touched);
    }

    /** A field of a kind of trace. */
    record Field(String trace, int index) {}

    /** A result of a function. */
    record Result(String function, int index) {}

    boolean is(Atom atom) {
        return atom instanceof Var && places.contains(atom);
    }

    boolean isField(String trace, int index) {
        return places.contains(new Field(trace, index));
    }

    boolean isResult(String function, int index) {
        return places.contains(new Result(function, index));
    }

    List<Integer> results(Func f) {
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < f.body().yields().size(); i++) {
            if (isResult(f.name(), i)) {
                results.add(i);
            }
        }
        return results;
    }

    /** Whether the function must know how many directions there are. */
    boolean touches(String function) {
        return touched.contains(function);
    }
}
