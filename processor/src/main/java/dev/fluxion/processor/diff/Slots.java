package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where branches leave what their reverse sweeps need. As only one is executed, they may share a place of one type. */
final class Slots {
    private final List<Var> all = new ArrayList<>();

    List<Var> all() {
        return List.copyOf(all);
    }

    /** A slot for each of one branch's variables; of the same name, if there is one. */
    Map<Var, Var> of(List<Var> kept) {
        Map<Var, Var> slots = new LinkedHashMap<>();
        kept.forEach(v -> find(v, true, slots));
        kept.forEach(v -> find(v, false, slots));
        for (Var v : kept) {
            if (!slots.containsKey(v)) {
                Var slot = v.again();
                all.add(slot);
                slots.put(v, slot);
            }
        }
        return slots;
    }

    private void find(Var v, boolean sameName, Map<Var, Var> slots) {
        if (!slots.containsKey(v)) {
            all.stream()
                    .filter(s ->
                            s.type().equals(v.type()) && (!sameName || s.name().equals(v.name())))
                    .filter(s -> !slots.containsValue(s))
                    .findFirst()
                    .ifPresent(s -> slots.put(v, s));
        }
    }

    /** What a branch yields, and behind it what goes into the slots. */
    List<Atom> append(List<Atom> yields, Map<Var, Var> kept) {
        Map<Var, Var> from = new HashMap<>();
        Set<Map.Entry<Var, Var>> entries = kept.entrySet();
        entries.forEach(e -> from.put(e.getValue(), e.getKey()));
        List<Atom> extended = new ArrayList<>(yields);
        for (Var slot : all) {
            Var v = from.get(slot);
            extended.add(v == null ? Atom.zero(slot.type()) : v);
        }
        return extended;
    }
}
