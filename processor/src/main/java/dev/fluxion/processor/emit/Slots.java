package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which values share a Java variable. */
final class Slots {
    private final Map<Var, Slot> slots = new HashMap<>();
    private final Map<Slot, List<Var>> members = new LinkedHashMap<>();

    void add(Var v, Slot slot) {
        slots.put(v, slot);
        members.computeIfAbsent(slot, s -> new ArrayList<>()).add(v);
    }

    @Nullable
    Slot find(Atom atom) {
        return atom instanceof Var v ? slots.get(v) : null;
    }

    Slot of(Var v) {
        Slot slot = slots.get(v);
        if (slot == null) {
            throw new IllegalStateException("no variable for " + v);
        }
        return slot;
    }

    /** Whether they are the same Java variable. */
    boolean areSame(Atom a, Atom b) {
        return a.equals(b) || (find(a) != null && find(a) == find(b));
    }

    /** What {@code other} held, {@code slot} holds from now on; false if both are needed at once. */
    boolean merge(Slot slot, Slot other) {
        if (!slot.canShareWith(other) || (slot.kind == other.kind && slot.kind == Slot.Kind.PARAMETER)) {
            return false;
        }
        slot.absorb(other);
        List.copyOf(members.getOrDefault(other, List.of())).forEach(v -> add(v, slot));
        members.remove(other);
        return true;
    }

    /** In the order in which they are declared. */
    List<Slot> inOrder() {
        List<Slot> all = new ArrayList<>(members.keySet());
        all.sort(Comparator.comparingInt(Slot::first));
        return all;
    }
}
