package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Parameters that may be one object, to which the program writes: each would have its own derivative. */
public final class Meetings {

    /** Two of them, in their order. */
    public record Pair(Var first, Var second) {}

    private Meetings() {}

    /** All pairs of the entry's parameters. */
    public static List<Pair> of(Program program, List<Var> wrt) {
        List<Var> params = program.entry().params();
        if (params.stream().filter(p -> p.type() instanceof Type.Struct).count() < 2) {
            return List.of();
        }
        Sharing sharing = new Sharing(Activities.apart(program, Context.entry(program.entry(), wrt)));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            for (Var before : params.subList(0, i)) {
                Var p = params.get(i);
                if (p.type() instanceof Type.Struct
                        && Structs.mayBeSame(before.type(), p.type())
                        && sharing.meetWhereWritten(before, p)) {
                    pairs.add(new Pair(before, p));
                }
            }
        }
        return pairs;
    }
}
