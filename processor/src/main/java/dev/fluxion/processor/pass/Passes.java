package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** A list of passes, in order. All of them are optional: the program means the same without. */
public record Passes(List<ProgramPass> passes) {

    public Passes {
        passes = List.copyOf(passes);
    }

    /** What makes the user's program easier to differentiate. */
    public static Passes beforeDiff() {
        return new Passes(List.of(Inline.small(), new DirectFields(), new Tidy(), new Inductions(), new DeadCode()));
    }

    /** What makes a derivative easier to differentiate once more. */
    public static Passes betweenDiffs() {
        return new Passes(
                List.of(new Tidy(), new DeadCode(), new FuseSweeps(), new DirectValues(), new Tidy(), new DeadCode()));
    }

    /** What makes a derivative fit to be read and to be run: what is fused shows what else can be, further inside. */
    public static Passes afterDiff() {
        List<ProgramPass> all = new ArrayList<>();
        for (int depth = 0; depth < 3; depth++) {
            all.addAll(List.of(new Tidy(), new DeadCode(), new MergeWrites(), new FuseSweeps(), new DirectValues()));
        }
        all.addAll(List.of(
                new Tidy(),
                new DeadCode(),
                new MergeWrites(),
                new LocalSums(),
                new ExactTapes(),
                new Tidy(),
                new DeadCode(),
                new OriginalCalls(),
                Outline.forHotSpot()));
        return new Passes(all);
    }

    /** The same list without the passes of these names; but attempts are differentiated only if they call nothing. */
    public Passes without(Set<String> names) {
        List<ProgramPass> kept = new ArrayList<>();
        for (ProgramPass pass : passes) {
            if (!names.contains(pass.name())) {
                kept.add(pass);
            } else if (pass instanceof Inline) {
                kept.add(Inline.attempts());
            }
        }
        return new Passes(kept);
    }

    public Program apply(Program program) {
        return apply(program, (name, stage) -> {});
    }

    /**
     * The program after all passes.
     *
     * @param observer is shown each pass's name and what it made
     * @throws IllegalStateException if a pass breaks the program
     */
    public Program apply(Program program, BiConsumer<String, Program> observer) {
        Program now = program;
        for (ProgramPass pass : passes) {
            now = Verifier.check(pass.apply(now));
            observer.accept(pass.name(), now);
        }
        return now;
    }
}
