package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Meetings;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The promise that arguments are afterwards as they were: what the method writes to is checked to be no other argument, and
 * copied. {@code @Out} arrays are checked alone, and so are objects that the method changes.
 */
final class Protect {
    private Protect() {}

    static Program arguments(Program given, List<Var> touched, List<Var> outs) {
        Program program = Recursion.apart(given);
        Builder out = new Builder(null);
        Func f = program.entry();
        check(f, touched, out);
        Meetings.of(program, List.of()).forEach(m -> out.add(RuntimeCalls.distinctObjects(m.first(), m.second())));
        Map<Var, Atom> copies = new HashMap<>();
        touched.stream().filter(p -> !outs.contains(p)).forEach(p -> copies.put(p, Conversions.copy(p, p.name(), out)));
        Block body = Rewrite.substitute(f.body(), copies);
        out.addAll(body.stmts());
        Func safe = f.withBody(out.yield(body.yields()));
        return new Program(
                Lists.plus(
                        List.of(safe),
                        program.funcs().subList(1, program.funcs().size())),
                program.traces());
    }

    private static void check(Func f, List<Var> touched, Builder out) {
        for (Var p : touched) {
            for (Var other : f.params()) {
                boolean once = f.params().indexOf(other) > f.params().indexOf(p) || !touched.contains(other);
                if (other != p && once && RuntimeCalls.mayMeet(other, p)) {
                    out.add(RuntimeCalls.distinct(p, other));
                }
            }
            if (isDeep(p)) {
                out.add(RuntimeCalls.distinctRows(p));
            }
        }
    }

    private static boolean isDeep(Var p) {
        return p.type() instanceof Type.Array array && array.element() instanceof Type.Array;
    }
}
