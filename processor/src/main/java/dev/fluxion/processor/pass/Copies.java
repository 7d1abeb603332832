package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Variables that are always equal to an atom that is in scope wherever they are: a loop's variable that never changes, the
 * result of an {@code if} that is the same either way, another name for a value.
 */
final class Copies {
    private final Map<Var, Atom> known = new HashMap<>();

    private Copies() {}

    static Map<Var, Atom> of(Block block) {
        Copies copies = new Copies();
        copies.block(block);
        copies.known.replaceAll((v, atom) -> copies.resolve(atom));
        return copies.known;
    }

    private Atom resolve(Atom atom) {
        Atom now = atom;
        for (Atom next = known.get(now); next != null; next = known.get(now)) {
            now = next;
        }
        return now;
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            stmt.blocks().forEach(this::block);
            if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Same same && isMade(let)) {
                known.put(let.v(), same.value());
            } else if (stmt instanceof Stmt.If s) {
                branch(s);
            } else if (stmt instanceof Stmt.For s) {
                loop(s.results(), s.params(), s.inits(), s.body().yields());
            } else if (stmt instanceof Stmt.While s) {
                loop(s.results(), s.params(), s.inits(), s.body().yields());
            }
        }
    }

    private static boolean isMade(Stmt stmt) {
        return stmt.at().sweep() != Origin.Sweep.PRIMAL;
    }

    private void branch(Stmt.If s) {
        for (int i = 0; i < s.results().size(); i++) {
            Atom then = resolve(s.then().yields().get(i));
            if (then.equals(resolve(s.otherwise().yields().get(i)))) {
                known.put(s.results().get(i), then);
            }
        }
    }

    private void loop(List<Var> results, List<Var> params, List<Atom> inits, List<Atom> yields) {
        for (int i = 0; i < params.size(); i++) {
            Atom next = resolve(yields.get(i));
            if (next == params.get(i) || next.equals(resolve(inits.get(i)))) {
                known.put(params.get(i), inits.get(i));
                known.put(results.get(i), inits.get(i));
            }
        }
    }
}
