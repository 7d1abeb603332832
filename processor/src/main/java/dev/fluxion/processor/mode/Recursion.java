package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the call from outside apart from those that a recursive method makes of itself: checks and copies of arguments belong
 * to the first alone, since a call from within may well write to its caller's array.
 */
final class Recursion {
    private Recursion() {}

    /** The program, in which nobody calls the entry. */
    static Program apart(Program program) {
        Func entry = program.entry();
        if (program.funcs().stream().noneMatch(f -> calls(f.body(), entry.name()))) {
            return program;
        }
        Func outer = new Func(entry.name() + ".entry", entry.params(), entry.body(), entry.resultNames());
        List<Func> callees = program.funcs().subList(1, program.funcs().size());
        return new Program(Lists.plus(List.of(outer, again(entry)), callees), program.traces());
    }

    private static boolean calls(Block block, String name) {
        return block.stmts().stream()
                .anyMatch(s -> (s instanceof Stmt.Call call && call.callee().equals(name))
                        || s.blocks().stream().anyMatch(b -> calls(b, name)));
    }

    private static Func again(Func f) {
        Map<Var, Atom> renamed = new HashMap<>();
        List<Var> params = Lists.map(f.params(), Var::again);
        for (int i = 0; i < params.size(); i++) {
            renamed.put(f.params().get(i), params.get(i));
        }
        return new Func(f.name(), params, Rewrite.copy(f.body(), renamed), f.resultNames(), f.original());
    }
}
