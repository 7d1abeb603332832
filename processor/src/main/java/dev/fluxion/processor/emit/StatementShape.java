package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Statements of the IR as Java statements. */
final class StatementShape {
    private final Method method;
    private final Nested nested;
    private final Slots slots;
    private final ExpressionShape shape;
    private final Comments comments;

    StatementShape(Method method) {
        this.method = method;
        this.nested = method.nested();
        this.slots = method.slots();
        this.shape = method.shape();
        this.comments = new Comments(nested, method.isCommented());
    }

    /** What happens in a region, and then the assignment of what it yields. */
    List<JavaTree> region(Region region, List<Var> targets) {
        List<JavaTree> out = new ArrayList<>();
        comments.enter();
        steps(region, out);
        if (!region.leaves && !method.tails().contains(region.last())) {
            assignAll(targets, region.yields, region.end(), out);
        }
        comments.enter();
        return out;
    }

    void steps(Region region, List<JavaTree> out) {
        for (Step step : region.steps) {
            if (nested.isSilent(step)) {
                continue;
            }
            method.sweeps().before(step, out);
            comments.before(step, out);
            step(step, out);
        }
    }

    private void step(Step step, List<JavaTree> out) {
        method.declaredBefore(step.at)
                .forEach(s -> out.add(new JavaTree.Declare(Types.of(s.type), s.name(), java.util.Optional.empty())));
        if (step.loop != null) {
            new LoopShape(method, this).write(step, out);
        } else if (step.stmt instanceof Stmt.If) {
            branch(step, out);
        } else if (step.stmt instanceof Stmt.Attempt attempt) {
            new AttemptShape(method, this).write(step, attempt, out);
        } else {
            new LeafShape(method).write(step, out);
        }
    }

    private void branch(Step step, List<JavaTree> out) {
        if (nested.isConditional(step)) {
            Var result = step.stmt.results().get(0);
            out.add(method.assign(result, shape.definition(result, step), step.at));
        } else if (method.tails().contains(step)) {
            tail(step, out);
        } else {
            List<JavaTree> then = region(step.regions.get(0), step.stmt.results());
            choose(step, then, region(step.regions.get(1), step.stmt.results()), out);
        }
    }

    private void choose(Step step, List<JavaTree> then, List<JavaTree> otherwise, List<JavaTree> out) {
        Atom condition = ((Stmt.If) step.stmt).condition();
        if (!then.isEmpty()) {
            out.add(new JavaTree.If(shape.atom(condition), then, otherwise));
        } else if (!otherwise.isEmpty()) {
            out.add(new JavaTree.If(new Negation(shape, nested).of(condition), otherwise, then));
        } else if (!nested.isPure(condition)) {
            out.add(new JavaTree.If(shape.atom(condition), then, otherwise));
        }
    }

    /** Both branches return: what follows the first needs no {@code else}. */
    private void tail(Step step, List<JavaTree> out) {
        List<JavaTree> then = new ArrayList<>();
        end(step.regions.get(0), then);
        out.add(new JavaTree.If(shape.atom(((Stmt.If) step.stmt).condition()), then, List.of()));
        end(step.regions.get(1), out);
    }

    /** A region at whose end the method returns. */
    void end(Region region, List<JavaTree> out) {
        steps(region, out);
        if (!region.leaves && !method.tails().contains(region.last())) {
            if (region.yields.size() == 1) {
                comments.before(nested.definition(region.yields.get(0)), out);
            }
            method.result(region.yields).ifPresent(out::add);
        }
    }

    void assignAll(List<Var> targets, List<Atom> values, int position, List<JavaTree> out) {
        new ParallelAssignment(nested, slots, targets, values).write(new ParallelAssignment.Writer() {
            @Override
            public void assign(ParallelAssignment.Move move, Map<Slot, String> aside) {
                comments.before(nested.definition(move.value()), out);
                out.add(method.update(move.target(), move.value(), position, aside));
            }

            @Override
            public String putAside(Slot slot) {
                String name = method.aside(slot);
                out.add(new JavaTree.Declare(
                        Types.of(slot.type), name, java.util.Optional.of(Expression.primary(slot.name()))));
                return name;
            }
        });
    }
}
