package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.rules.Row;
import java.util.ArrayList;
import java.util.List;

/** Why a function's derivative is what it is, operation by operation, for people. */
public final class Explanation {

    /**
     * An operation that a varying value goes into.
     *
     * @param at where the user wrote it
     * @param operation {@code y = Math.sin(x)}
     * @param contributions {@code xBar += …}, over {@code d}, the adjoint of the result; empty where the derivative ends
     */
    public record Part(Origin at, String operation, List<String> contributions) {
        public Part {
            contributions = List.copyOf(contributions);
        }
    }

    private final Activity activity;
    private final List<Part> parts = new ArrayList<>();

    private Explanation(Activity activity) {
        this.activity = activity;
    }

    /** The operations of the program's entry, in their order. */
    public static List<Part> of(Program program, List<Var> wrt) {
        Func entry = program.entry();
        Explanation e = new Explanation(Activities.solve(program, Context.entry(entry, wrt)));
        e.block(entry.body());
        return e.parts;
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Apply apply) {
                operation(let, apply);
            }
            stmt.blocks().forEach(this::block);
        }
    }

    private void operation(Stmt.Let let, Expr.Apply e) {
        boolean varies = e.args().stream().anyMatch(a -> activity.facts().isVaried(a));
        if (varies && let.at().begin() >= 0) {
            List<String> names = Lists.map(e.args(), Explanation::name);
            String operation = let.v().name() + " = " + e.op().java().with(names);
            parts.add(new Part(let.at(), operation, contributions(let.v(), e, names)));
        }
    }

    private List<String> contributions(Var v, Expr.Apply e, List<String> names) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < e.args().size(); i++) {
            Atom arg = e.args().get(i);
            if (activity.isActive(v) && activity.isActiveReal(arg) && e.op().isDifferentiable(i)) {
                all.add(Bars.name(arg) + " += " + ((Row) e.op()).contributionText(i, names));
            }
        }
        return all;
    }

    private static String name(Atom atom) {
        return atom instanceof Var v ? v.name() : String.valueOf(((Const) atom).value());
    }
}
