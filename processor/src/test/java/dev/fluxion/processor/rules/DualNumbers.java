package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the program of a contribution with tangents beside the values, each by the contributions of the rows that it is made
 * of: the next order. A tangent that is absent contributes nothing.
 */
final class DualNumbers {
    private final Map<Var, Object> values = new HashMap<>();
    private final Map<Var, Double> tangents = new HashMap<>();

    private DualNumbers() {}

    /** The result's tangent, given that of the {@code varied}-th parameter. */
    static double tangent(Program program, int varied, double tangent, Object... args) {
        DualNumbers dual = new DualNumbers();
        List<Var> params = program.entry().params();
        for (int i = 0; i < args.length; i++) {
            dual.values.put(params.get(i), args[i]);
        }
        dual.tangents.put(params.get(varied), tangent);
        dual.block(program.entry().body(), List.of());
        Atom result = program.entry().body().yields().get(0);
        return dual.tangents.getOrDefault(result, 0.0);
    }

    private void block(Block block, List<Var> results) {
        block.stmts().forEach(this::stmt);
        for (int i = 0; i < results.size(); i++) {
            Atom from = block.yields().get(i);
            values.put(results.get(i), value(from));
            if (tangents.containsKey(from)) {
                tangents.put(results.get(i), tangents.get(from));
            }
        }
    }

    private void stmt(Stmt stmt) {
        if (stmt instanceof Stmt.If branch) {
            block((Boolean) value(branch.condition()) ? branch.then() : branch.otherwise(), branch.results());
        } else {
            Stmt.Let let = (Stmt.Let) stmt;
            apply(let.v(), (Expr.Apply) let.rhs());
        }
    }

    private void apply(Var result, Expr.Apply apply) {
        List<Type> types = Lists.map(apply.args(), Atom::type);
        Object[] args = apply.args().stream().map(this::value).toArray();
        Program f = RowPrograms.value(apply.op(), types, apply.type());
        values.put(result, Interpreter.run(f, args).get(0));
        for (int i = 0; i < args.length; i++) {
            Double d = tangents.get(apply.args().get(i));
            if (d != null && apply.type().isReal() && apply.op().isDifferentiable(i)) {
                Program partial = RowPrograms.contribution((Row) apply.op(), i, types, apply.type());
                tangents.merge(
                        result,
                        (Double) Interpreter.run(
                                        partial, Lists.plus(List.of(args), d).toArray())
                                .get(0),
                        Double::sum);
            }
        }
    }

    private Object value(Atom atom) {
        return atom instanceof Const c ? c.value() : values.get(atom);
    }
}
