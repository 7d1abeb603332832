package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who needs whom. A {@link Var} stands for its value, a {@link Stmt} for its execution, a {@link Contents} for what is in
 * memory. What a root needs, directly or not, is live.
 */
final class Demand {

    /** What is written in a place of {@link Memory}; one object for each place. */
    static final class Contents {}

    private final IdentityHashMap<Object, List<Object>> needs = new IdentityHashMap<>();
    private final Map<Var, Contents> contents = new HashMap<>();
    private final Memory memory;
    private final Set<Object> live = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    Demand(Memory memory) {
        this.memory = memory;
    }

    void root(Object needed) {
        if (!(needed instanceof Atom.Const) && live.add(needed)) {
            open.push(needed);
        }
    }

    void roots(List<? extends Object> needed) {
        needed.forEach(this::root);
    }

    /** If {@code one} is live, so is the other. */
    void need(Object one, Object other) {
        if (!(other instanceof Atom.Const)) {
            needs.computeIfAbsent(one, k -> new ArrayList<>()).add(other);
        }
    }

    void needAll(Object one, List<? extends Object> others) {
        others.forEach(o -> need(one, o));
    }

    /** What is written where {@code reference} leads to; always live if others can read it. */
    Object contents(Atom reference) {
        if (!(reference instanceof Var v)) {
            return reference;
        }
        Contents there = contents.computeIfAbsent(memory.place(v), k -> new Contents());
        if (memory.isForeign(v)) {
            root(there);
        }
        return there;
    }

    /** All that is live, after the needs are known. */
    Set<Object> settle() {
        while (!open.isEmpty()) {
            roots(needs.getOrDefault(open.pop(), List.of()));
        }
        return live;
    }
}
