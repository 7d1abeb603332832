package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where jumps go, as far as syntax says. */
final class Jumps {
    private Jumps() {}

    /** The labels in front of a statement. */
    static List<String> labels(Statement s) {
        List<String> labels = new ArrayList<>();
        Node n = s.getParentNode().orElse(null);
        while (n instanceof LabeledStmt labeled) {
            labels.add(labeled.getLabel().getIdentifier());
            n = n.getParentNode().orElse(null);
        }
        return labels;
    }

    /** Whether something in a loop's body ends the loop, or what is around it. */
    static boolean leave(Statement loop, Statement body) {
        return body.stream().anyMatch(n -> leaves(n, loop, body));
    }

    private static boolean leaves(Node n, Statement loop, Statement body) {
        if (n instanceof ReturnStmt) {
            return isOwn(n, body);
        }
        if (n instanceof BreakStmt jump) {
            return !isInside(breakTarget(jump), body);
        }
        return n instanceof ContinueStmt jump
                && !isInside(continueTarget(jump), body)
                && !Nodes.same(continueTarget(jump), loop);
    }

    /** Whether something in a loop's body goes on with its next round. */
    static boolean continues(Statement loop, Statement body) {
        return body.stream().anyMatch(n -> n instanceof ContinueStmt jump && Nodes.same(continueTarget(jump), loop));
    }

    /** Not of a lambda or class in there. */
    private static boolean isOwn(Node n, Node body) {
        return enclosing(n, p -> Nodes.same(p, body) || p instanceof LambdaExpr || p instanceof BodyDeclaration<?>)
                .filter(p -> Nodes.same(p, body))
                .isPresent();
    }

    private static boolean isInside(Node target, Node body) {
        return Nodes.same(target, body) || body.isAncestorOf(target);
    }

    private static Node breakTarget(BreakStmt jump) {
        return target(jump, jump.getLabel(), n -> isLoop(n) || n instanceof SwitchStmt);
    }

    private static Node continueTarget(ContinueStmt jump) {
        return target(jump, jump.getLabel(), Jumps::isLoop);
    }

    private static Node target(Node jump, Optional<SimpleName> label, Predicate<Node> plain) {
        Predicate<Node> wanted = label.<Predicate<Node>>map(l -> n -> n instanceof Statement s
                        && !(n instanceof LabeledStmt)
                        && labels(s).contains(l.getIdentifier()))
                .orElse(plain);
        return enclosing(jump, wanted).orElse(jump);
    }

    private static Optional<Node> enclosing(Node n, Predicate<Node> wanted) {
        Optional<Node> parent = n.getParentNode();
        while (parent.isPresent() && !wanted.test(parent.get())) {
            parent = parent.get().getParentNode();
        }
        return parent;
    }

    static boolean isLoop(Node n) {
        return n instanceof ForStmt || n instanceof WhileStmt || n instanceof DoStmt || n instanceof ForEachStmt;
    }
}
