package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.*;
import java.util.List;

/** Whether a statement can complete normally (JLS 14.22). */
final class Completion {
    private final Constants constants;

    Completion(Constants constants) {
        this.constants = constants;
    }

    boolean completes(Statement s) {
        if (s instanceof BlockStmt b) {
            return all(b.getStatements());
        }
        if (s instanceof IfStmt i) {
            return i.getElseStmt().isEmpty()
                    || completes(i.getThenStmt())
                    || completes(i.getElseStmt().get());
        }
        if (s instanceof LabeledStmt l) {
            return completes(l.getStatement()) || isBroken(l, l.getLabel().getIdentifier());
        }
        if (s instanceof TryStmt t) {
            return completesTry(t);
        }
        if (s instanceof SynchronizedStmt y) {
            return completes(y.getBody());
        }
        return isLoopOrSwitch(s) ? completesLoopOrSwitch(s) : !isJump(s);
    }

    private boolean all(List<Statement> statements) {
        return statements.stream().allMatch(this::completes);
    }

    private static boolean isJump(Statement s) {
        return s instanceof ReturnStmt
                || s instanceof ThrowStmt
                || s instanceof BreakStmt
                || s instanceof ContinueStmt
                || s instanceof YieldStmt;
    }

    private boolean completesTry(TryStmt t) {
        boolean body =
                completes(t.getTryBlock()) || t.getCatchClauses().stream().anyMatch(c -> completes(c.getBody()));
        return body && t.getFinallyBlock().map(this::completes).orElse(true);
    }

    private static boolean isLoopOrSwitch(Statement s) {
        return s instanceof WhileStmt || s instanceof DoStmt || s instanceof ForStmt || s instanceof SwitchStmt;
    }

    private boolean completesLoopOrSwitch(Statement s) {
        if (isBroken(s)) {
            return true;
        }
        if (s instanceof WhileStmt w) {
            return !isTrue(w.getCondition());
        }
        if (s instanceof ForStmt f) {
            return f.getCompare().isPresent() && !isTrue(f.getCompare().get());
        }
        if (s instanceof DoStmt d) {
            return !isTrue(d.getCondition()) && (completes(d.getBody()) || isContinued(d));
        }
        return completesSwitch((SwitchStmt) s);
    }

    private boolean completesSwitch(SwitchStmt s) {
        List<SwitchEntry> entries = s.getEntries();
        boolean exhaustive = entries.stream().anyMatch(SwitchEntry::isDefault) || isPatternSwitch(s);
        if (entries.isEmpty() || !exhaustive) {
            return true;
        }
        boolean arrows = entries.get(0).getType() != SwitchEntry.Type.STATEMENT_GROUP;
        return arrows
                ? entries.stream().anyMatch(e -> all(e.getStatements()))
                : all(entries.get(entries.size() - 1).getStatements());
    }

    private static boolean isPatternSwitch(SwitchStmt s) {
        return s.getEntries().stream()
                .flatMap(e -> e.getLabels().stream())
                .anyMatch(l -> l.isPatternExpr() || l.isNullLiteralExpr());
    }

    private boolean isTrue(Expression condition) {
        return constants.of(condition).filter(Boolean.TRUE::equals).isPresent();
    }

    private static boolean isContinued(DoStmt loop) {
        return loop.findFirst(ContinueStmt.class, c -> c.getLabel().isPresent() || breaks(c, loop))
                .isPresent();
    }

    /** Whether a {@code break} leaves this loop or switch. */
    static boolean isBroken(Statement target) {
        return target.findFirst(BreakStmt.class, b -> b.getLabel().isEmpty() && breaks(b, target))
                        .isPresent()
                || (target.getParentNode().orElse(null) instanceof LabeledStmt l
                        && isBroken(l, l.getLabel().getIdentifier()));
    }

    private static boolean isBroken(LabeledStmt target, String label) {
        return target.findFirst(
                        BreakStmt.class,
                        b -> b.getLabel()
                                .filter(n -> n.getIdentifier().equals(label))
                                .isPresent())
                .isPresent();
    }

    /** Whether the target is the innermost statement that an unlabelled jump can leave. */
    @SuppressWarnings("ReferenceEquality") // Nodes are equal if they read the same.
    private static boolean breaks(Statement jump, Statement target) {
        Node at = jump.getParentNode().orElseThrow();
        while (at != target) {
            boolean skipsSwitch = jump instanceof ContinueStmt && at instanceof SwitchStmt;
            boolean catches = at instanceof Statement s && (isLoopOrSwitch(s) || s instanceof ForEachStmt);
            if ((catches && !skipsSwitch) || at instanceof LambdaExpr) {
                return false;
            }
            at = at.getParentNode().orElseThrow();
        }
        return true;
    }
}
