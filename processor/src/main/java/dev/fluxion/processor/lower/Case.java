package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.fluxion.processor.report.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One piece of code in a {@code switch}, with all labels that lead to its beginning.
 *
 * @param index its place in the source, from 0
 * @param isExpression {@code case 1 -> x + 1}
 */
record Case(
        int index,
        List<Expression> labels,
        boolean isDefault,
        boolean isArrow,
        boolean isExpression,
        boolean inExpression,
        List<Statement> statements) {

    static List<Case> of(SwitchNode s, Body body) {
        List<Case> cases = new ArrayList<>();
        List<Expression> labels = new ArrayList<>();
        boolean isDefault = false;
        for (SwitchEntry entry : s.getEntries()) {
            check(entry, body);
            labels.addAll(entry.getLabels());
            isDefault |= entry.isDefault() || entry.getLabels().isEmpty();
            boolean shared = !isArrow(entry) && entry.getStatements().isEmpty();
            if (!shared || Nodes.same(entry, s.getEntries().get(s.getEntries().size() - 1))) {
                cases.add(of(cases.size(), labels, isDefault, entry, s instanceof SwitchExpr));
                labels = new ArrayList<>();
                isDefault = false;
            }
        }
        return cases;
    }

    private static Case of(int index, List<Expression> labels, boolean isDefault, SwitchEntry e, boolean inExpression) {
        boolean expression = e.getType() == SwitchEntry.Type.EXPRESSION;
        return new Case(index, List.copyOf(labels), isDefault, isArrow(e), expression, inExpression, e.getStatements());
    }

    private static void check(SwitchEntry entry, Body body) {
        boolean pattern =
                entry.getLabels().stream().anyMatch(l -> l instanceof PatternExpr || l instanceof NullLiteralExpr);
        if (pattern || entry.getGuard().isPresent()) {
            throw body.refusal(entry, Problem.UNSUPPORTED_STATEMENT, "a pattern in a 'switch'");
        }
    }

    private static boolean isArrow(SwitchEntry entry) {
        return entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
    }

    /** Runs of cases of which each may run into the next one; the one with the default is last. */
    static List<List<Case>> runs(List<Case> cases) {
        List<List<Case>> runs = new ArrayList<>();
        boolean open = false;
        for (Case one : cases) {
            if (!open) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(one);
            open = one.runsOn();
        }
        runs.sort(Comparator.comparing(run -> run.stream().anyMatch(Case::isDefault)));
        return runs;
    }

    private boolean runsOn() {
        return !isArrow && !leaves(statements);
    }

    private static boolean leaves(List<Statement> statements) {
        Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        return last instanceof BlockStmt block
                ? leaves(block.getStatements())
                : last instanceof BreakStmt
                        || last instanceof ContinueStmt
                        || last instanceof ReturnStmt
                        || last instanceof ThrowStmt
                        || last instanceof YieldStmt;
    }

    /** What an arrow's expression gives. */
    Expression expression() {
        return ((ExpressionStmt) statements.get(0)).getExpression();
    }
}
