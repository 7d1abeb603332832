package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Structs;
import java.util.Set;

/**
 * What the sweeps through one function have in common.
 *
 * @param entry where what both sweeps need is made: tapes, and the shadows of parameters
 * @param reloads the variables whose value can be loaded again in the reverse sweep
 * @param late the memory whose shadow only the reverse sweep needs
 * @param inOneCall whether the reverse sweep follows in the same call, so that nobody writes in between
 */
record Frame(
        Activity activity,
        Companions shadows,
        Variants variants,
        Builder entry,
        Set<Var> reloads,
        Set<Var> late,
        boolean inOneCall) {

    static Frame of(Activity activity, Variants variants, boolean inOneCall) {
        Companions shadows = new Companions(activity, Companions.Kind.SHADOW);
        Set<Var> reloads = inOneCall ? Reloads.of(activity) : Reloads.constant(activity);
        Set<Var> late = LateShadows.find(activity, inOneCall);
        return new Frame(activity, shadows, variants, new Builder(null), reloads, late, inOneCall);
    }

    /**
     * An array's shadow as it is now. Where the program exchanges rows of the array, it exchanges those of the shadow, but not
     * of this one.
     */
    Atom steady(Atom array, Builder out) {
        Atom shadow = shadows.of(array);
        return activity.exchangesRows(array) ? Memories.references(shadows.name(array), shadow, out) : shadow;
    }

    /** Whether memory may be reached from objects that the caller has, whose shadows must be as they were in the end. */
    boolean isSeenOutside(Atom memory) {
        Facts facts = activity.facts();
        return memory instanceof Var v
                && activity.func().params().stream()
                        .anyMatch(p -> Structs.holdsObjects(p.type()) && facts.place(p) == facts.place(v));
    }

    boolean isActiveReal(Atom a) {
        return activity.isActiveReal(a);
    }
}
