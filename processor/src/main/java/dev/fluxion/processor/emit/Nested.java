package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is printed where it is used, and not under a name of its own. */
final class Nested {
    private final Outline outline;
    private final UseCounts uses;
    private final Map<Var, Step> definitions = new HashMap<>();
    private final Set<Step> conditionals = new HashSet<>();
    private final Map<Step, Var> records = new HashMap<>();

    Nested(Outline outline, UseCounts uses) {
        this.outline = outline;
        this.uses = uses;
    }

    void nest(Tree tree) {
        definitions.put(tree.v(), tree.step());
    }

    void conditional(Step step) {
        conditionals.add(step);
    }

    /** The Java variable that holds all results of a call. */
    void record(Step step, Var holder) {
        records.put(step, holder);
        outline.add(holder, step);
    }

    @Nullable
    Var record(Step step) {
        return records.get(step);
    }

    /** The statement whose expression stands for this variable; null if it has a name. */
    @Nullable
    Step definition(Atom atom) {
        return atom instanceof Var v ? definitions.get(v) : null;
    }

    /** What is computed where this operand stands, if it is nested. */
    Optional<Expr> rhs(Atom atom) {
        Step step = definition(atom);
        return step != null && step.stmt instanceof Stmt.Let let ? Optional.of(let.rhs()) : Optional.empty();
    }

    /** Likewise, if it is an operation of the table. */
    Optional<Expr.Apply> apply(Atom atom) {
        return rhs(atom).map(e -> e instanceof Expr.Apply apply ? apply : null);
    }

    /** Whether an {@code if} is printed as an expression. */
    boolean isConditional(Step step) {
        return conditionals.contains(step);
    }

    boolean isUsed(Var v) {
        return uses.isUsed(v);
    }

    /** Whether it is a Java variable, and used. */
    boolean isNamed(Var v) {
        return uses.isUsed(v) && !definitions.containsKey(v);
    }

    /** Whether the statement assigns it; a value that nobody reads must have a name if Java has no other statement for it. */
    boolean isAssigned(Var v, Step step) {
        boolean isDiscarded = step.stmt instanceof Stmt.Let let && !(let.rhs() instanceof Expr.Pop) && !uses.isUsed(v);
        return isNamed(v) || (isDiscarded && !uses.isIdle(step));
    }

    /** Whether nothing is printed in the place of the statement. */
    boolean isSilent(Step step) {
        if (step.stmt instanceof Stmt.Unpack unpack) {
            return unpack.fields().stream().noneMatch(this::isNamed);
        }
        boolean isOne = step.stmt.results().size() == 1;
        return uses.isIdle(step)
                || (isOne && definitions.containsKey(step.stmt.results().get(0)));
    }

    boolean isSilent(Region region) {
        return region.steps.stream().allMatch(this::isSilent);
    }

    /** Whether evaluating the operand where it is printed does nothing and cannot fail. */
    boolean isPure(Atom atom) {
        Step step = definition(atom);
        return step == null
                || (Order.of(step.stmt) == Order.FREE && operands(step).stream().allMatch(this::isPure));
    }

    /** Hands out the Java variables that are read where this operand is printed. */
    void reads(Atom atom, Consumer<Var> reader) {
        Step step = definition(atom);
        if (step != null) {
            reads(step, reader);
        } else if (atom instanceof Var v) {
            reader.accept(v);
        }
    }

    void reads(Step step, Consumer<Var> reader) {
        Var holder = records.get(step);
        if (holder != null) {
            reader.accept(holder);
            return;
        }
        operands(step).forEach(a -> reads(a, reader));
        step.regions.forEach(r -> r.yields.forEach(a -> reads(a, reader)));
    }

    /** What the statement itself uses, its blocks excluded. */
    List<Atom> operands(Step step) {
        return places(step).stream().map(Place::atom).toList();
    }

    List<Place> places(Step step) {
        return EvaluationOrder.of(step.stmt, uses::isUsed);
    }

    Outline outline() {
        return outline;
    }

    int uses(Var v) {
        return uses.of(v);
    }

    boolean isIdle(Step step) {
        return uses.isIdle(step);
    }
}
