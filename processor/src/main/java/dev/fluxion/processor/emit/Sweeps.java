package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fence between the forward and the reverse sweep, in a function whose control flow makes it worth one. */
final class Sweeps {
    private static final int HANDFUL = 6;

    private final Nested nested;
    private final @Nullable Step forward;
    private final @Nullable Step reverse;
    private final boolean hasControlFlow;

    Sweeps(Nested nested) {
        this.nested = nested;
        List<Step> steps = nested.outline().root.steps.stream()
                .filter(s -> !nested.isSilent(s))
                .toList();
        this.hasControlFlow = nested.outline().func.body().stmts().stream()
                .anyMatch(s -> !s.blocks().isEmpty());
        Step first = steps.stream().filter(Sweeps::isReverse).findFirst().orElse(null);
        boolean areFused = first != null && steps.stream().anyMatch(s -> s.at > first.at && isPrimalLoop(s));
        this.forward = first == null || areFused || !hasControlFlow ? null : firstForward(steps, first);
        this.reverse = forward == null ? null : first;
    }

    private static boolean isPrimalLoop(Step step) {
        return step.loop != null && step.stmt.at().sweep() == Origin.Sweep.PRIMAL;
    }

    /** Whether each adjoint stands under the statement it belongs to. */
    boolean isCommented() {
        Region root = nested.outline().root;
        long adjoints = root.steps.stream()
                .filter(s -> !nested.isSilent(s) && isReverse(s))
                .count();
        return hasControlFlow || adjoints > HANDFUL;
    }

    static boolean isReverse(Step step) {
        return step.stmt.at().sweep() == Origin.Sweep.REVERSE;
    }

    void before(Step step, List<JavaTree> out) {
        if (step == forward || step == reverse) {
            if (!out.isEmpty()) {
                out.add(new JavaTree.Blank());
            }
            out.add(new JavaTree.Comment(step == forward ? "Forward sweep." : "Reverse sweep."));
        }
    }

    /** Tapes, copies and checks come before it. */
    private static @Nullable Step firstForward(List<Step> steps, Step reverse) {
        Step first = steps.stream().filter(s -> !isPreparation(s)).findFirst().orElse(reverse);
        return first == reverse ? null : first;
    }

    private static boolean isPreparation(Step step) {
        return step.stmt.at().sweep() == Origin.Sweep.FORWARD && step.regions.isEmpty();
    }
}
