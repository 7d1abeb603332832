package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Assignments that take place at once, one after the other: none reads what an earlier one has overwritten. Where no order
 * will do, as in a swap, an old value is put aside first.
 */
final class ParallelAssignment {
    private final Nested nested;
    private final Slots slots;
    private final List<Move> todo = new ArrayList<>();
    private final Map<Slot, String> aside = new HashMap<>();

    /** One of them. */
    record Move(Var target, Atom value) {}

    /** Where they are written. */
    interface Writer {
        void assign(Move move, Map<Slot, String> aside);

        /** Puts the variable's value under another name, and gives that. */
        String putAside(Slot slot);
    }

    ParallelAssignment(Nested nested, Slots slots, List<Var> targets, List<Atom> values) {
        this.nested = nested;
        this.slots = slots;
        for (int i = 0; i < targets.size(); i++) {
            if (nested.isNamed(targets.get(i)) && !slots.areSame(targets.get(i), values.get(i))) {
                todo.add(new Move(targets.get(i), values.get(i)));
            }
        }
    }

    void write(Writer writer) {
        while (!todo.isEmpty()) {
            Optional<Move> next = todo.stream().filter(this::isHarmless).findFirst();
            if (next.isPresent()) {
                todo.remove(next.get());
                writer.assign(next.get(), aside);
            } else {
                Slot slot = slots.of(todo.get(0).target());
                aside.put(slot, writer.putAside(slot));
            }
        }
    }

    /** Whether nobody who is still to come reads what it overwrites. */
    private boolean isHarmless(Move move) {
        Slot target = slots.of(move.target());
        return aside.containsKey(target) || todo.stream().noneMatch(m -> !m.equals(move) && reads(m.value(), target));
    }

    private boolean reads(Atom value, Slot slot) {
        Set<Slot> read = new HashSet<>();
        nested.reads(value, v -> read.add(slots.of(v)));
        return read.contains(slot);
    }
}
