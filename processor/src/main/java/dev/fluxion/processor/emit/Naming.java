package dev.fluxion.processor.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each Java variable its name: the one it wants, unless another one has it. Where that other one is not needed any
 * more, it is simply assigned anew.
 */
final class Naming {
    private static final int OFFERED = 4;
    private static final int SMALL = 9;

    private final Slots slots;
    private final Set<String> reserved;
    private final Map<String, Integer> busyUntil = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, Deque<Slot>> holders = new HashMap<>();

    private Naming(Slots slots, Set<String> reserved) {
        this.slots = slots;
        this.reserved = new HashSet<>(reserved);
    }

    /** Names all; afterwards {@code slots} may be fewer. */
    static void name(Slots slots, Set<String> reserved) {
        Naming naming = new Naming(slots, reserved);
        slots.inOrder().forEach(naming::name);
    }

    private void name(Slot slot) {
        String wanted = Names.identifier(slot.wanted);
        Deque<Slot> same = holders.computeIfAbsent(wanted, w -> new ArrayDeque<>());
        same.removeIf(s -> s.lastInScope() < slot.first());
        Optional<Slot> holder = same.stream().filter(s -> slots.merge(s, slot)).findFirst();
        if (holder.isEmpty()) {
            slot.name(free(wanted, slot.first()));
            busyUntil.merge(slot.name(), slot.lastInScope(), Math::max);
            offer(slot, same);
        }
    }

    /** For others of its name to share it. A temporary is not: it would get a second meaning. */
    private static void offer(Slot slot, Deque<Slot> same) {
        if (!slot.isTemporary()) {
            same.addFirst(slot);
        }
        if (same.size() > OFFERED) {
            same.removeLast();
        }
    }

    /** Tries the small numbers, which become free where scopes end, and then none that was ever taken. */
    private String free(String wanted, int position) {
        String name = wanted;
        for (int i = 2; isTaken(name, position); i++) {
            int number = i <= SMALL ? i : Math.max(i, counters.getOrDefault(wanted, i));
            counters.merge(wanted, number + 1, Math::max);
            name = Names.numbered(wanted, number);
        }
        return name;
    }

    private boolean isTaken(String name, int position) {
        return reserved.contains(name) || busyUntil.getOrDefault(name, -1) >= position;
    }
}
