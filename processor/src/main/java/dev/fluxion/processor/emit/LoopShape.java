package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Loops. One Java variable is a loop's parameter while it runs, and its result when it ends. */
final class LoopShape {
    private final Method method;
    private final Nested nested;
    private final StatementShape statements;

    LoopShape(Method method, StatementShape statements) {
        this.method = method;
        this.nested = method.nested();
        this.statements = statements;
    }

    void write(Step step, List<JavaTree> out) {
        statements.assignAll(step.params(), step.inits(), step.at, out);
        out.add(step.stmt instanceof Stmt.For counted ? counted(step, counted) : repeated(step));
        statements.assignAll(step.stmt.results(), List.copyOf(step.params()), step.end(), out);
    }

    private JavaTree counted(Step step, Stmt.For s) {
        CountedLoop head = new CountedLoop(s, method.slots().of(s.index()).name(), method.shape(), nested);
        List<JavaTree> body = statements.region(step.body(), step.params());
        return new JavaTree.For(head.index(), head.first(), head.test(), head.update(), body);
    }

    private JavaTree repeated(Step step) {
        Region test = step.regions.get(0);
        Atom condition = test.yields.get(0);
        if (nested.isSilent(test) && !isConstant(condition)) {
            return new JavaTree.While(method.shape().atom(condition), statements.region(step.body(), step.params()));
        }
        List<JavaTree> body = new ArrayList<>();
        statements.steps(test, body);
        Expression ends = new Negation(method.shape(), nested).of(condition);
        body.add(new JavaTree.If(ends, List.of(new JavaTree.Break()), List.of()));
        body.addAll(statements.region(step.body(), step.params()));
        return new JavaTree.While(Expression.primary("true"), body);
    }

    /** Of a constant condition javac would conclude that what follows the loop is unreachable, or its body. */
    private boolean isConstant(Atom condition) {
        Step step = nested.definition(condition);
        if (step == null) {
            return condition instanceof Const;
        }
        return nested.operands(step).stream().allMatch(this::isConstant)
                && step.regions.stream().allMatch(r -> r.yields.stream().allMatch(this::isConstant));
    }
}
