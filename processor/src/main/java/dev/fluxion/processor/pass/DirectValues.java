package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.pass.Mirror.Pair;
import dev.fluxion.processor.pass.TapeUses.Single;
import java.util.List;

/**
 * What is pushed and popped in no loop, or in the same iteration of one, needs no tape: it is led out of the branches that it
 * is in, as a further result.
 */
public final class DirectValues implements Pass {

    @Override
    public String name() {
        return "direct-values";
    }

    @Override
    public Func apply(Func f) {
        Edits edits = new Edits();
        for (Single tape : TapeUses.singles(f.body())) {
            Mirror mirror = Mirror.of(tape.push().path(), tape.pop().path());
            if (mirror.loops().isEmpty() && !mirror.unknown()) {
                rewrite(tape, mirror, edits);
            }
        }
        return f.withBody(edits.apply(f.body()));
    }

    private static void rewrite(Single tape, Mirror mirror, Edits edits) {
        Stmt.Let pop = (Stmt.Let) tape.pop().stmt();
        Atom value = ((Stmt.Push) tape.push().stmt()).value();
        edits.substitute(pop.v(), leadOut(mirror.pairs(), pop.v().name(), value, edits));
        edits.replace(tape.made().stmt(), List.of());
        edits.replace(tape.push().stmt(), List.of());
        edits.replace(pop, List.of());
    }

    /** The value as it is known after these branches, outermost first. */
    static Atom leadOut(List<Pair> branches, String name, Atom value, Edits edits) {
        Atom outside = value;
        for (int i = branches.size() - 1; i >= 0; i--) {
            TapeUses.Step inner = branches.get(i).forward();
            outside = edits.lead((Stmt.If) inner.stmt(), inner.block(), name, outside);
        }
        return outside;
    }
}
