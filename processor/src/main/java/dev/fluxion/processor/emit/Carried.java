package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Values that become the next value of a variable of the same name, at the end of a branch or of a loop's body. */
final class Carried {
    private Carried() {}

    private interface Visitor {
        void visit(Step step, Var target, Var value);
    }

    /** What the bodies of loops carry on. */
    static Set<Var> onward(Region region) {
        Set<Var> found = new HashSet<>();
        each(region, (step, target, value) -> {
            if (step.loop != null) {
                found.add(value);
            }
        });
        return found;
    }

    /** Those that could not be assigned to that variable at once, because its old value is needed until the end. */
    static Set<Var> stuck(Nested nested, Slots slots) {
        Set<Var> found = new HashSet<>();
        each(nested.outline().root, (step, target, value) -> {
            boolean areVariables = slots.find(target) != null && slots.find(value) != null;
            if (areVariables && !slots.areSame(target, value) && nested.uses(value) == 1) {
                found.add(value);
            }
        });
        return found;
    }

    private static void each(Region region, Visitor visitor) {
        for (Step step : region.steps) {
            for (Region inner : step.regions) {
                each(inner, visitor);
                each(step, inner, visitor);
            }
        }
    }

    private static void each(Step step, Region inner, Visitor visitor) {
        List<Var> targets = targets(step, inner);
        for (int i = 0; i < targets.size(); i++) {
            Var target = targets.get(i);
            if (inner.yields.get(i) instanceof Var value && value.name().equals(target.name())) {
                visitor.visit(step, target, value);
            }
        }
    }

    private static List<Var> targets(Step step, Region inner) {
        if (step.loop == null) {
            return inner.targets;
        }
        return inner == step.body() ? step.params() : List.of();
    }
}
