package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;

/** {@code try}: the exception becomes a value, and the other results are zero after one. */
final class AttemptShape {
    private final Method method;
    private final StatementShape statements;

    AttemptShape(Method method, StatementShape statements) {
        this.method = method;
        this.statements = statements;
    }

    void write(Step step, Stmt.Attempt attempt, List<JavaTree> out) {
        for (Var v : attempt.results()) {
            if (method.nested().isNamed(v)) {
                out.add(method.assign(v, Literals.of(Atom.zero(v.type())), step.at));
            }
        }
        List<JavaTree> body = statements.region(step.regions.get(0), attempt.values());
        String caught = method.fresh("e");
        out.add(new JavaTree.Try(body, caught, handler(attempt.caught(), caught, step.end())));
    }

    private List<JavaTree> handler(Var v, String caught, int position) {
        return method.nested().isNamed(v) ? List.of(method.assign(v, Expression.primary(caught), position)) : List.of();
    }
}
