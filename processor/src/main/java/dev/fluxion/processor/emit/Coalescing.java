package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges values into Java variables: what a loop carries, what an {@code if} gives, and what the user called by one name, as
 * far as the old value is not needed any more when the new one is assigned.
 */
final class Coalescing {
    private final Nested nested;
    private final Outline outline;
    private final Preferences preferences;
    private final Set<Step> tails;
    private final Slots slots = new Slots();

    private Coalescing(Nested nested, Preferences preferences, Set<Step> tails) {
        this.nested = nested;
        this.outline = nested.outline();
        this.preferences = preferences;
        this.tails = tails;
    }

    static Slots of(Nested nested, Preferences preferences, Set<Step> tails) {
        Coalescing coalescing = new Coalescing(nested, preferences, tails);
        Map<Var, Ranges> live = Liveness.of(nested, tails);
        coalescing.outline.func.params().forEach(p -> coalescing.add(p, live.get(p)));
        live.forEach(coalescing::add);
        coalescing.region(coalescing.outline.root);
        return coalescing.slots;
    }

    private void add(Var v, @Nullable Ranges ranges) {
        if (slots.find(v) == null && ranges != null) {
            Slot slot = slot(v, outline.definer(v));
            slot.live.addAll(ranges);
            slots.add(v, slot);
        }
    }

    private Slot slot(Var v, @Nullable Step step) {
        String name = preferences.name(v);
        if (step == null) {
            return new Slot(name, v.type(), Slot.Kind.PARAMETER, outline.root, 0, false, false);
        }
        if (step.stmt instanceof Stmt.For counted && counted.index() == v) {
            return new Slot(name, v.type(), Slot.Kind.INDEX, step.around(), step.at, true, false);
        }
        boolean isAfter = step.loop != null && step.stmt.results().contains(v);
        boolean declares = !(step.stmt instanceof Stmt.If) || nested.isConditional(step);
        Slot.Kind kind = preferences.isFinal(v) ? Slot.Kind.FINAL : Slot.Kind.LOCAL;
        return new Slot(name, v.type(), kind, step.region, isAfter ? step.end() : step.at, declares, isTemporary(v));
    }

    private void region(Region region) {
        region.steps.stream().filter(s -> !nested.isSilent(s)).forEach(this::step);
    }

    private void step(Step step) {
        if (step.loop != null) {
            merge(step.params(), step.stmt.results(), true);
            merge(step.params(), step.inits(), false);
            step.regions.forEach(this::region);
            merge(step.params(), step.body().yields, false);
        } else if (step.stmt instanceof Stmt.If && !nested.isConditional(step)) {
            step.regions.forEach(this::region);
            branches(step);
        } else if (step.stmt instanceof Stmt.Attempt) {
            step.regions.forEach(this::region);
        }
    }

    private void branches(Step step) {
        if (!tails.contains(step)) {
            step.regions.stream().filter(r -> !r.leaves).forEach(r -> merge(step.stmt.results(), r.yields, false));
        }
    }

    private void merge(List<Var> targets, List<? extends Atom> values, boolean whateverName) {
        for (int i = 0; i < targets.size(); i++) {
            Slot target = slots.find(targets.get(i));
            Slot value = slots.find(values.get(i));
            if (target != null
                    && value != null
                    && (whateverName || target.wanted.equals(value.wanted) || isTemporary(values.get(i)))) {
                merge(target, value);
            }
        }
    }

    /** A parameter keeps its name; else that of the variable that is assigned wins. */
    private void merge(Slot target, Slot value) {
        boolean isParameter = value.kind == Slot.Kind.PARAMETER;
        slots.merge(isParameter ? value : target, isParameter ? target : value);
    }

    /** Whether nobody would miss its name. */
    private boolean isTemporary(Atom atom) {
        Step step = outline.definer((Var) atom);
        if (step == null || step.loop != null || step.stmt instanceof Stmt.Unpack) {
            return false;
        }
        return !preferences.keeps((Var) atom) && !preferences.isUsers((Var) atom);
    }
}
