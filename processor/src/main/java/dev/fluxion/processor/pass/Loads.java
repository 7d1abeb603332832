package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has been loaded from memory, or stored there, in this block and in those around it, and has not been written since. */
final class Loads {
    private final @Nullable Loads outer;
    private final Map<Object, Map<Expr, Atom>> byPlace = new HashMap<>();
    private final Map<Object, Map<Expr, Atom>> storedByPlace = new HashMap<>();

    Loads(@Nullable Loads outer) {
        this.outer = outer;
    }

    Optional<Atom> find(Object place, Expr load) {
        return find(place, load, scope -> scope.byPlace);
    }

    /** What was stored where {@code load} would look. */
    Optional<Atom> findStored(Object place, Expr load) {
        return find(place, load, scope -> scope.storedByPlace);
    }

    private Optional<Atom> find(Object place, Expr load, Function<Loads, Map<Object, Map<Expr, Atom>>> which) {
        for (Loads scope = this; scope != null; scope = scope.outer) {
            Atom value = which.apply(scope).getOrDefault(place, Map.of()).get(load);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    void add(Object place, Expr load, Atom value) {
        byPlace.computeIfAbsent(place, k -> new HashMap<>()).putIfAbsent(load, value);
    }

    void addStored(Object place, Expr load, Atom value) {
        storedByPlace.computeIfAbsent(place, k -> new HashMap<>()).put(load, value);
    }

    /** Something is written there: in the blocks around too, for what follows this one. */
    void forget(Iterable<Object> places) {
        for (Loads scope = this; scope != null; scope = scope.outer) {
            for (Object place : places) {
                scope.byPlace.remove(place);
                scope.storedByPlace.remove(place);
            }
        }
    }
}
