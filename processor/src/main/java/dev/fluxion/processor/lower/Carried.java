package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The variables that a loop hands from one round to the next. */
final class Carried {
    private final List<Slot> slots;
    private final List<Var> params = new ArrayList<>();
    private final List<Var> results = new ArrayList<>();
    private final List<Atom> inits = new ArrayList<>();
    private final List<Atom> yields = new ArrayList<>();

    /** @param c the code before the loop */
    Carried(Collection<Slot> assigned, Code c) {
        slots = assigned.stream().filter(c::holds).toList();
        slots.forEach(s -> add(s.name(), c.get(s)));
    }

    private Var add(String name, Atom init) {
        params.add(new Var(name, init.type()));
        results.add(new Var(name, init.type()));
        inits.add(init);
        return params.get(params.size() - 1);
    }

    /** A value that is not a local of the user's: the parameter that holds it. */
    Var add(String name, Atom init, Atom yield) {
        Var param = add(name, init);
        yields.add(yield);
        return param;
    }

    void enter(Code in) {
        for (int i = 0; i < slots.size(); i++) {
            in.bind(slots.get(i), params.get(i));
        }
    }

    void leave(Code out) {
        for (int i = 0; i < slots.size(); i++) {
            out.bind(slots.get(i), results.get(i));
        }
    }

    List<Var> params() {
        return List.copyOf(params);
    }

    List<Var> results() {
        return List.copyOf(results);
    }

    List<Atom> inits() {
        return List.copyOf(inits);
    }

    /** @param in the body, closed */
    List<Atom> yields(Code in) {
        return Lists.plus(Lists.map(slots, in::get), yields);
    }

    Var lastResult() {
        return results.get(results.size() - 1);
    }
}
