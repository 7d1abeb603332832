package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Program;
import java.util.List;
import java.util.Optional;

/**
 * The derivatives of a program's entry that other companions call. Nothing is known of the callers: all parameters that can
 * vary do, all results are useful, and all memory that derivatives are taken of may be one and the same. What they take and
 * give is as {@link Signatures} says.
 */
public final class Export {
    private Export() {}

    /** Its tangent, and what that calls. */
    public static Program tangent(Program program, External external) {
        return Forward.export(program, List.of(external));
    }

    /** Its forward sweep, its reverse sweep, and what they call. */
    public static Program sweeps(Program program, External external) {
        Context context = Context.export(program.entry(), external);
        Activity activity = Activities.solve(program, List.of(context)).of(context);
        Variants variants = new Variants(program);
        Traces.declare(program, activity, Companions.Kind.SHADOW, variants);
        variants.export(activity, external);
        Split.all(variants);
        return variants.program();
    }

    /** The tangents of both sweeps, and what they call; empty if a rule of the user's cannot be differentiated once more. */
    public static Optional<Program> tangents(Program sweeps, External external) {
        List<External> both = List.of(external.forward(), external.reverse());
        boolean stuck = Obstacles.findForOthers(sweeps, both).stream()
                .anyMatch(o -> o.kind() == Obstacle.Kind.UNKNOWN_DERIVATIVE);
        return stuck ? Optional.empty() : Optional.of(Forward.export(sweeps, both));
    }
}
