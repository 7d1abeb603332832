package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Unsupported;
import dev.fluxion.processor.typing.Untypable;
import java.util.List;
import java.util.Optional;

/** Statements → code. Says who knows how; does itself what is a line. */
final class Statements {
    private final Body body;
    private final Kinds kinds = new Kinds();
    private final Assertions assertions;

    Statements(Body body) {
        this.body = body;
        assertions = new Assertions(body);
    }

    void write(List<Statement> statements, Code c) {
        statements.forEach(s -> write(s, c));
    }

    /** A refused statement is left out, so that the next one can be refused too. */
    void write(Statement s, Code c) {
        if (!c.hasLeft()) {
            body.origins.enter(s);
            attempt(() -> s.accept(kinds, c));
        }
    }

    /** Runs a part of the lowering whose refusal does not keep the others from being found. */
    void attempt(Runnable part) {
        try {
            part.run();
        } catch (Unsupported e) {
            body.session.report(e.finding());
        } catch (Untypable e) {
            body.session.report(body.origins.finding(e.node(), Problem.UNTYPABLE, e.reason()));
        }
    }

    private final class Kinds extends VoidVisitorWithDefaults<Code> {
        @Override
        public void defaultAction(Node s, Code c) {
            throw body.refusal(s, Problem.UNSUPPORTED_STATEMENT, name(s));
        }

        private String name(Node s) {
            String kind =
                    s.getClass().getSimpleName().replace("Declaration", "").replace("Stmt", "");
            return "a '" + kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT)
                    + "' statement";
        }

        @Override
        public void visit(EmptyStmt s, Code c) {}

        @Override
        public void visit(BlockStmt s, Code c) {
            write(s.getStatements(), c);
        }

        @Override
        public void visit(ExpressionStmt s, Code c) {
            body.expressions.effect(s.getExpression(), c);
        }

        @Override
        public void visit(IfStmt s, Code c) {
            Atom condition = body.value(s.getCondition(), Type.BOOL, c);
            Origin at = body.at(s);
            c.branch(
                    condition,
                    at,
                    in -> write(s.getThenStmt(), in),
                    in -> s.getElseStmt().ifPresent(e -> write(e, in)));
        }

        @Override
        public void visit(ReturnStmt s, Code c) {
            s.getExpression().ifPresent(e -> result(e, c));
            c.leave(Exits.RETURNS);
        }

        private void result(Expression e, Code c) {
            Slot value = body.slots.value;
            c.set(value, body.value(e, value.type(), value.name(), c));
        }

        @Override
        public void visit(ThrowStmt s, Code c) {
            Atom exception = body.value(s.getExpression(), c);
            body.raise(body.tries.thrown(exception, s.getExpression(), c), s, c);
        }

        @Override
        public void visit(BreakStmt s, Code c) {
            c.leave(body.exits.breakTarget(label(s.getLabel())).breaks());
        }

        @Override
        public void visit(ContinueStmt s, Code c) {
            c.leave(body.exits.continueTarget(label(s.getLabel())).continues());
        }

        @Override
        public void visit(YieldStmt s, Code c) {
            body.switches.give(s.getExpression(), c);
        }

        @Override
        public void visit(LabeledStmt s, Code c) {
            Statement inner = s.getStatement();
            if (Jumps.isLoop(inner) || inner instanceof SwitchStmt || inner instanceof LabeledStmt) {
                write(inner, c);
            } else {
                target(inner, c);
            }
        }

        private void target(Statement labeled, Code c) {
            Exits.Target target = body.exits.enter(Exits.Kind.BLOCK, Jumps.labels(labeled));
            Origin at = body.at(labeled);
            Code in = c.inner();
            write(labeled, in);
            body.exits.leave();
            body.arrivals.jump(target.breaks(), at, in.close());
            c.absorb(in);
        }

        @Override
        public void visit(ForStmt s, Code c) {
            body.loops.counting(s, c);
        }

        @Override
        public void visit(WhileStmt s, Code c) {
            body.loops.whileTrue(s, c);
        }

        @Override
        public void visit(DoStmt s, Code c) {
            body.loops.doWhile(s, c);
        }

        @Override
        public void visit(ForEachStmt s, Code c) {
            body.loops.each(s, c);
        }

        @Override
        public void visit(SwitchStmt s, Code c) {
            body.switches.statement(s, c);
        }

        @Override
        public void visit(TryStmt s, Code c) {
            body.tries.write(s, c);
        }

        @Override
        public void visit(AssertStmt s, Code c) {
            assertions.write(s, c);
        }
    }

    private static Optional<String> label(Optional<SimpleName> label) {
        return label.map(SimpleName::getIdentifier);
    }
}
