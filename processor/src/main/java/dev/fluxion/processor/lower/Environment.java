package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which atom each slot holds at some point of the program. Layered: what a branch assigns is in a layer of its own, so that
 * joining two branches costs no more than what they assign.
 */
final class Environment {
    private final @Nullable Environment outer;
    private final SortedMap<Slot, Atom> own = new TreeMap<>();
    private Atom exit;

    private Environment(@Nullable Environment outer, Atom exit) {
        this.outer = outer;
        this.exit = exit;
    }

    static Environment empty() {
        return new Environment(null, Exits.GOES_ON);
    }

    /** A layer on top of this one. */
    Environment inner() {
        return new Environment(this, exit);
    }

    Optional<Atom> find(Slot slot) {
        for (Environment e = this; e != null; e = e.outer) {
            Atom atom = e.own.get(slot);
            if (atom != null) {
                return Optional.of(atom);
            }
        }
        return Optional.empty();
    }

    boolean holds(Slot slot) {
        return find(slot).isPresent();
    }

    /** What the slot holds; what an unassigned one of its type does, where an error made its declaration go missing. */
    Atom get(Slot slot) {
        return find(slot).orElseGet(() -> Atom.zero(slot.type()));
    }

    void set(Slot slot, Atom atom) {
        own.put(slot, atom);
    }

    /** How control got here, if at all: one of the codes of {@link Exits}, constant or not. */
    Atom exit() {
        return exit;
    }

    void exit(Atom code) {
        exit = code;
    }

    /** The slots that were assigned in this layer, in order. */
    Set<Slot> changed() {
        return new TreeSet<>(own.keySet());
    }

    /** Takes over what the layer on top of this one has assigned. */
    void absorb(Environment inner) {
        own.putAll(inner.own);
        exit = inner.exit;
    }
}
