package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Which locals of those declared so far a piece of code assigns. */
final class Assigned {
    private final Body body;

    Assigned(Body body) {
        this.body = body;
    }

    NavigableSet<Slot> in(Collection<? extends Node> code) {
        NavigableSet<Slot> slots = new TreeSet<>();
        code.forEach(n -> n.walk(inner -> slot(inner).ifPresent(slots::add)));
        return slots;
    }

    private Optional<Slot> slot(Node n) {
        if (n instanceof AssignExpr assignment) {
            return target(assignment.getTarget());
        }
        if (n instanceof UnaryExpr unary && Assignments.isStep(unary)) {
            return target(unary.getExpression());
        }
        return n instanceof TypePatternExpr ? body.slots.of(n) : Optional.empty();
    }

    private Optional<Slot> target(Expression e) {
        if (e instanceof EnclosedExpr enclosed) {
            return target(enclosed.getInner());
        }
        return e instanceof NameExpr ? body.local(e) : Optional.empty();
    }
}
