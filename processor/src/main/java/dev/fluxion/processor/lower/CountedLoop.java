package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.typing.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code for (…; i < bound; i++)}, where nothing but the header changes {@code i}, nothing changes {@code bound}, and nothing
 * leaves the body.
 *
 * @param index the local that counts
 * @param inclusive whether {@code i} reaches the bound
 * @param step what {@code i} changes by, negative for a loop that counts down
 */
record CountedLoop(ForStmt loop, Slot index, Expression bound, boolean inclusive, int step) {

    /** The loop, if it is one; its initialisation has been lowered. */
    static Optional<CountedLoop> of(ForStmt loop, Body body) {
        if (loop.getUpdate().size() != 1 || !(strip(loop.getCompare().orElse(null)) instanceof BinaryExpr test)) {
            return Optional.empty();
        }
        return step(loop.getUpdate().get(0), body)
                .flatMap(step -> of(loop, test, step, body))
                .filter(counted -> counted.isSound(body));
    }

    /** @param by what is added in each round */
    private record Step(Slot slot, int by) {}

    private static Optional<CountedLoop> of(ForStmt loop, BinaryExpr test, Step step, Body body) {
        boolean left = isSlot(test.getLeft(), step.slot(), body);
        if (!left && !isSlot(test.getRight(), step.slot(), body)) {
            return Optional.empty();
        }
        Expression bound = left ? test.getRight() : test.getLeft();
        BinaryExpr.Operator operator = left ? test.getOperator() : mirrored(test.getOperator());
        BinaryExpr.Operator strict = step.by() > 0 ? BinaryExpr.Operator.LESS : BinaryExpr.Operator.GREATER;
        BinaryExpr.Operator wide = step.by() > 0 ? BinaryExpr.Operator.LESS_EQUALS : BinaryExpr.Operator.GREATER_EQUALS;
        return operator == strict || operator == wide
                ? Optional.of(new CountedLoop(loop, step.slot(), bound, operator == wide, step.by()))
                : Optional.empty();
    }

    private static BinaryExpr.Operator mirrored(BinaryExpr.Operator operator) {
        return switch (operator) {
            case LESS -> BinaryExpr.Operator.GREATER;
            case LESS_EQUALS -> BinaryExpr.Operator.GREATER_EQUALS;
            case GREATER -> BinaryExpr.Operator.LESS;
            case GREATER_EQUALS -> BinaryExpr.Operator.LESS_EQUALS;
            default -> operator;
        };
    }

    private static Optional<Step> step(Expression update, Body body) {
        if (update instanceof UnaryExpr unary && Assignments.isStep(unary)) {
            int by = unary.getOperator().asString().equals("++") ? 1 : -1;
            return local(unary.getExpression(), body).map(slot -> new Step(slot, by));
        }
        return update instanceof AssignExpr assignment ? step(assignment, body) : Optional.empty();
    }

    private static Optional<Step> step(AssignExpr update, Body body) {
        Optional<Slot> slot = local(update.getTarget(), body);
        Optional<Integer> by = body.attribution
                .constant(update.getValue())
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
        if (slot.isEmpty() || by.isEmpty() || by.get() <= 0) {
            return Optional.empty();
        }
        return switch (update.getOperator()) {
            case PLUS -> Optional.of(new Step(slot.get(), by.get()));
            case MINUS -> Optional.of(new Step(slot.get(), -by.get()));
            default -> Optional.empty();
        };
    }

    // ---- what must not happen ----

    private boolean isSound(Body body) {
        Set<Slot> assigned = body.assigned.in(List.of(loop.getBody()));
        return index.type() == Type.INT
                && (step == 1 || step == -1 || (step > 1 && !outlives(body)))
                && body.type(bound) instanceof Scalar type
                && Operators.promoted(type) == Type.INT
                && !assigned.contains(index)
                && isFixed(bound, assigned, body)
                && !Jumps.leave(loop, loop.getBody());
    }

    /** Whether an update adds a constant to a whole number that the loop declares. */
    static boolean counts(Expression update, ForStmt loop, Body body) {
        return step(update, body)
                .filter(step -> step.slot().type() == Type.INT && declares(loop, step.slot(), body))
                .isPresent();
    }

    /** Whether the index is declared outside the loop, so that it can be asked for afterwards. */
    boolean outlives(Body body) {
        return !declares(loop, index, body);
    }

    private static boolean declares(ForStmt loop, Slot slot, Body body) {
        return loop.getInitialization().stream()
                .filter(VariableDeclarationExpr.class::isInstance)
                .flatMap(e -> ((VariableDeclarationExpr) e).getVariables().stream())
                .anyMatch(v -> body.slots.of(v).equals(Optional.of(slot)));
    }

    /** Whether an expression has the same value in every round. */
    private boolean isFixed(Expression e, Set<Slot> assigned, Body body) {
        List<Expression> parts = new ArrayList<>(e.findAll(Expression.class));
        return Harmless.is(e, body) && parts.stream().allMatch(p -> isFixedPart(p, assigned, body));
    }

    private boolean isFixedPart(Expression e, Set<Slot> assigned, Body body) {
        if (e instanceof ArrayAccessExpr access) {
            return body.type(access) instanceof Type.Array && rowsStay(body);
        }
        if (body.attribution.constant(e).isPresent() || !(e instanceof NameExpr || e.isFieldAccessExpr())) {
            return true;
        }
        Meaning meaning = body.attribution.meaning(e);
        if (meaning instanceof Meaning.Local) {
            return local(e, body)
                    .filter(s -> !assigned.contains(s) && !s.equals(index))
                    .isPresent();
        }
        return !(meaning instanceof Meaning.Field field) || Fields.isFixed(field.field());
    }

    /** Whether no row of an array of arrays is replaced in the body, as far as one can see. */
    private boolean rowsStay(Body body) {
        return loop.getBody().findAll(AssignExpr.class).stream()
                        .noneMatch(a -> strip(a.getTarget()) instanceof ArrayAccessExpr
                                && body.type(a.getTarget()) instanceof Type.Array)
                && loop.getBody().findAll(MethodCallExpr.class).stream().noneMatch(k -> mayReplaceRows(k, body));
    }

    private static boolean mayReplaceRows(MethodCallExpr call, Body body) {
        return call.getArguments().stream()
                .anyMatch(a -> body.type(a) instanceof Type.Array array && array.element() instanceof Type.Array);
    }

    // ---- syntax ----

    private static boolean isSlot(Expression e, Slot slot, Body body) {
        return local(e, body).equals(Optional.of(slot));
    }

    private static Optional<Slot> local(Expression e, Body body) {
        return strip(e) instanceof NameExpr name ? body.local(name) : Optional.empty();
    }

    private static @Nullable Expression strip(@Nullable Expression e) {
        return e instanceof EnclosedExpr enclosed ? strip(enclosed.getInner()) : e;
    }
}
