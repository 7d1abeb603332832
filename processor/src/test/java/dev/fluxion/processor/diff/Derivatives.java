package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;
import java.util.Arrays;
import java.util.List;

/** Runs programs differentiated with respect to all their numbers. */
final class Derivatives {
    private Derivatives() {}

    private static List<Var> reals(Program p) {
        return p.entry().params().stream().filter(v -> v.type().isReal()).toList();
    }

    static Program reverse(Program p) {
        return Verifier.check(Reverse.of(p, reals(p), true));
    }

    static Program forward(Program p) {
        return Verifier.check(Forward.of(p, reals(p)));
    }

    /** The gradient of the only number that is returned, by reverse mode. */
    static List<Object> gradient(Program p, Object... args) {
        List<Object> results = Interpreter.run(reverse(p), args);
        return results.subList(p.entry().body().yields().size(), results.size());
    }

    /** The tangent of the first result in direction (1, 1, …), by forward mode. */
    static Object tangent(Program p, Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + reals(p).size());
        Arrays.fill(all, args.length, all.length, 1.0);
        return Interpreter.run(forward(p), all).get(p.entry().body().yields().size());
    }
}
