package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which expressions are nested into their only use. Nothing is evaluated twice, in another order than before if that
 * could be noticed, or inside a loop it was outside of; and lines stay readable.
 */
final class Nesting {
    private final Outline outline;
    private final UseCounts uses;
    private final Preferences preferences;
    private final Set<Var> carried;
    private final Function<Stmt.Call, Type> recordTypes;
    private final Nested nested;
    private final Candidates candidates;

    private Nesting(Outline outline, Preferences preferences, Function<Stmt.Call, Type> recordTypes) {
        this.outline = outline;
        this.uses = new UseCounts(outline);
        this.preferences = preferences;
        this.carried = Carried.onward(outline.root);
        this.recordTypes = recordTypes;
        this.nested = new Nested(outline, uses);
        this.candidates = new Candidates(nested);
    }

    /**
     * What to nest.
     *
     * @param preferences which variables keep their names in any case, and which had better not
     * @param recordTypes of the record that a call with several results returns
     */
    static Nested of(Func func, Preferences preferences, Function<Stmt.Call, Type> recordTypes) {
        Nesting nesting = new Nesting(new Outline(func), preferences, recordTypes);
        nesting.region(nesting.outline.root, 0);
        return nesting.nested;
    }

    /** What a region does, and how wide its yields are. */
    private Taken region(Region region, int parallel) {
        Order order = Order.FREE;
        for (Step step : region.steps) {
            if (!uses.isIdle(step)) {
                order = order.and(step(step));
            }
        }
        Taken yields = region.leaves
                ? Taken.NOTHING
                : take(region, EvaluationOrder.yields(region.yields(uses::isUsed)), 0, parallel);
        return new Taken(order.and(yields.order()), yields.width(), false);
    }

    private Taken take(Region here, List<Place> places, int ownWidth, int parallel) {
        return new Taking(candidates, here, places, ownWidth, parallel).take();
    }

    private Order step(Step step) {
        Taken operands = take(
                step.region,
                nested.places(step),
                Widths.of(step.stmt),
                step.inits().size());
        Order order = operands.order().and(ownOrder(step));
        int width = operands.width();
        for (Region inner : step.regions) {
            Taken block = region(inner, inner.yields(uses::isUsed).size());
            order = order.and(block.order());
            width += block.width();
        }
        place(step, new Taken(order, width, isBound(step.stmt) && operands.isBound()));
        return order;
    }

    private static Order ownOrder(Step step) {
        boolean isMadeOfBlocks = step.stmt instanceof Stmt.If || step.loop != null;
        return isMadeOfBlocks || step.stmt instanceof Stmt.Unpack ? Order.FREE : Order.of(step.stmt);
    }

    /** Leaves it open whether the statement is nested, or else puts it where it is. */
    private void place(Step step, Taken all) {
        boolean isExpression = isExpression(step, all.width());
        if (isExpression && step.stmt instanceof Stmt.If) {
            nested.conditional(step);
        }
        if (isExpression && isNestable(step.stmt.results().get(0))) {
            candidates.add(new Tree(step.stmt.results().get(0), step, all.order(), all.width(), all.isBound()));
        } else {
            candidates.settle(candidates.pending(step.region).against(all.order()));
            fields(step);
        }
    }

    private boolean isExpression(Step step, int width) {
        if (step.stmt instanceof Stmt.If) {
            return width <= Widths.LIMIT && Conditionals.isExpression(step, nested);
        }
        boolean isCall = step.stmt instanceof Stmt.Call call && call.results().size() == 1;
        return isCall || step.stmt instanceof Stmt.Let;
    }

    private boolean isNestable(Var v) {
        return uses.of(v) == 1 && !preferences.keeps(v) && (preferences.sinks(v) || !hasName(v));
    }

    /** The user's variables keep their names, and what a loop carries on is assigned where it is computed. */
    private boolean hasName(Var v) {
        return preferences.isUsers(v) || carried.contains(v);
    }

    /** The components of a record can be read wherever they are needed. */
    private void fields(Step step) {
        if (step.stmt instanceof Stmt.Call call && call.results().size() > 1) {
            Type type = recordTypes.apply(call);
            nested.record(step, new Var(Names.variableFor(type), type));
        }
        if (step.stmt instanceof Stmt.Unpack || nested.record(step) != null) {
            List<Var> free =
                    step.stmt.results().stream().filter(f -> isNestable(f)).toList();
            free.forEach(f -> candidates.add(new Tree(f, step, Order.FREE, Widths.ofField(step.stmt, f), true)));
        }
    }

    private static boolean isBound(Stmt stmt) {
        if (!(stmt instanceof Stmt.Let let)) {
            return false;
        }
        boolean isSimple =
                let.rhs() instanceof Expr.Apply e && !Operators.infix(e).isEmpty() && e.effect() == Effect.PURE;
        return isSimple || let.rhs() instanceof Expr.Length;
    }
}
