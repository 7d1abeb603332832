package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been loaded from memory in this block and in those around it, and has not been written since. */
final class Loads {
    private final @Nullable Loads outer;
    private final Map<Object, Map<Expr, Atom>> byPlace = new HashMap<>();

    Loads(@Nullable Loads outer) {
        this.outer = outer;
    }

    Optional<Atom> find(Object place, Expr load) {
        for (Loads scope = this; scope != null; scope = scope.outer) {
            Atom value = scope.byPlace.getOrDefault(place, Map.of()).get(load);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    void add(Object place, Expr load, Atom value) {
        byPlace.computeIfAbsent(place, k -> new HashMap<>()).putIfAbsent(load, value);
    }

    /** Something is written there: in the blocks around too, for what follows this one. */
    void forget(Iterable<Object> places) {
        for (Loads scope = this; scope != null; scope = scope.outer) {
            places.forEach(scope.byPlace::remove);
        }
    }
}
