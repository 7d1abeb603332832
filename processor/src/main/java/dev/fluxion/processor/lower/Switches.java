package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;
import java.util.Optional;

/** {@code switch}, as statement and as expression: a chain of branches. */
final class Switches {
    private final Body body;
    private final Selectors selectors;

    Switches(Body body) {
        this.body = body;
        selectors = new Selectors(body);
    }

    void statement(SwitchStmt s, Code c) {
        Exits.Target target = body.exits.enter(Exits.Kind.SWITCH, Jumps.labels(s));
        write(s, body.at(s), target, c);
    }

    Atom value(SwitchExpr e, String name, Code c) {
        Slot result = body.slots.fresh(name, body.type(e));
        c.set(result, Atom.zero(result.type()));
        Exits.Target target = body.exits.enter(Exits.Kind.SWITCH_EXPRESSION, List.of(), Optional.of(result));
        write(e, body.at(e), target, c);
        return c.get(result);
    }

    /** {@code yield}. */
    void give(Expression e, Code c) {
        Exits.Target target = body.exits.yieldTarget();
        Slot result = target.result().orElseThrow();
        c.set(result, body.value(e, result.type(), result.name(), c));
        c.leave(target.breaks());
    }

    private void write(SwitchNode s, Origin at, Exits.Target target, Code c) {
        List<Case> cases = Case.of(s, body);
        Code in = c.inner();
        Selector selector = selectors.of(s, cases, in);
        List<List<Case>> runs = Case.runs(cases);
        chain(runs, selector, at, in);
        body.exits.leave();
        body.arrivals.jump(target.breaks(), at, in.close());
        c.absorb(in);
    }

    /** Runs one of the runs of cases; that with the default comes last, whatever its place. */
    private void chain(List<List<Case>> runs, Selector selector, Origin at, Code c) {
        if (runs.isEmpty()) {
            return;
        }
        List<List<Case>> rest = runs.subList(1, runs.size());
        if (rest.isEmpty() && selector.isExhaustive()) {
            run(runs.get(0), selector, at, c);
        } else {
            c.branch(
                    selector.isIn(runs.get(0), c),
                    at,
                    in -> run(runs.get(0), selector, at, in),
                    in -> chain(rest, selector, at, in));
        }
    }

    /** Cases of which each runs into the next one. */
    private void run(List<Case> cases, Selector selector, Origin at, Code c) {
        Case first = cases.get(0);
        if (cases.size() == 1) {
            write(first, c);
            return;
        }
        Atom begins = c.apply(
                "begins", Primitives.operator("<=", 2), Type.BOOL, at, selector.index(), Atom.whole(first.index()));
        c.branch(begins, at, in -> write(first, in), in -> {});
        run(cases.subList(1, cases.size()), selector, at, c);
    }

    private void write(Case one, Code c) {
        if (one.isExpression() && one.inExpression()) {
            body.statements.attempt(() -> give(one.expression(), c));
        } else {
            body.statements.write(one.statements(), c);
            if (one.isArrow() && !one.inExpression() && !c.hasLeft()) {
                c.leave(body.exits.breakTarget(Optional.empty()).breaks());
            }
        }
    }
}
