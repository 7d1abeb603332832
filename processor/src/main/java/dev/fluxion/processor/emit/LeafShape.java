package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements without blocks. */
final class LeafShape {
    private static final ClassRef ARRAYS = new ClassRef("java.util", List.of("Arrays"));
    private static final ClassRef SYSTEM = new ClassRef("java.lang", List.of("System"));

    private final Method method;
    private final Nested nested;
    private final ExpressionShape shape;

    LeafShape(Method method) {
        this.method = method;
        this.nested = method.nested();
        this.shape = method.shape();
    }

    void write(Step step, List<JavaTree> out) {
        Stmt stmt = step.stmt;
        if (stmt instanceof Stmt.Let let) {
            if (!isInPlace(let)) {
                out.add(let(step, let));
            }
        } else if (stmt instanceof Stmt.Call call) {
            call(step, call, out);
        } else if (stmt instanceof Stmt.Unpack) {
            fields(step, out);
        } else {
            out.add(effect(stmt));
        }
    }

    /** A copy that has come to live in the variable that it is a copy of. */
    private boolean isInPlace(Stmt.Let let) {
        return let.rhs() instanceof Expr.Same same
                && same.value() instanceof Var
                && method.slots().find(same.value()) == method.slots().of(let.v());
    }

    private JavaTree let(Step step, Stmt.Let let) {
        if (let.rhs() instanceof Expr.Pop pop && !nested.isAssigned(let.v(), step)) {
            return new JavaTree.Run(shape.popped(pop));
        }
        Slot slot = method.slots().of(let.v());
        Optional<JavaTree> compound = new Compound(method, shape).of(slot, step.at, step, Map.of());
        return compound.orElseGet(() -> method.assign(let.v(), value(let), step.at));
    }

    private Expression value(Stmt.Let let) {
        boolean isWidened = let.rhs() instanceof Expr.Apply e && Operators.isWidening(e);
        return isWidened ? shape.atom(let.operands().get(0)) : let.rhs().accept(shape);
    }

    private void call(Step step, Stmt.Call call, List<JavaTree> out) {
        Var holder = nested.record(step);
        boolean isUsed = call.results().stream().anyMatch(nested::isUsed);
        if (!isUsed) {
            out.add(new JavaTree.Run(shape.call(call)));
        } else if (holder == null) {
            out.add(method.assign(call.results().get(0), shape.call(call), step.at));
        } else {
            out.add(method.assign(holder, shape.call(call), step.at));
            fields(step, out);
        }
    }

    private void fields(Step step, List<JavaTree> out) {
        for (Var field : step.stmt.results()) {
            if (nested.isNamed(field)) {
                out.add(method.assign(field, shape.definition(field, step), step.at));
            }
        }
    }

    private JavaTree effect(Stmt stmt) {
        if (stmt instanceof Stmt.Store store) {
            Optional<JavaTree> through = HandleShape.of(store, shape);
            if (through.isPresent()) {
                return through.get();
            }
            Expression target = shape.element(store.array(), store.index());
            return new Compound(method, shape)
                    .of(store)
                    .orElseGet(() -> new JavaTree.Assign(target, "=", shape.assigned(store.value())));
        }
        if (stmt instanceof Stmt.Accumulate accumulate) {
            return accumulate(accumulate);
        }
        if (stmt instanceof Stmt.Push push) {
            return new JavaTree.Run(shape.atom(push.tape()).call("push", List.of(shape.assigned(push.value()))));
        }
        if (stmt instanceof Stmt.Do act) {
            return new JavaTree.Raw(shape.java(act.java()).text());
        }
        return stmt instanceof Stmt.Throw leave
                ? new JavaTree.Throw(Thrown.of(leave, method))
                : new JavaTree.Run(bulk(stmt));
    }

    /** {@code a[i] -= x} for {@code a[i] += -x}: the same to the bit. */
    private JavaTree accumulate(Stmt.Accumulate s) {
        Optional<JavaTree> through = HandleShape.of(s, shape);
        if (through.isPresent()) {
            return through.get();
        }
        Expression target = shape.element(s.array(), s.index());
        return new Sign(shape, nested)
                .opposite(s.value())
                .map(v -> new JavaTree.Assign(target, "-=", v))
                .orElseGet(() -> new JavaTree.Assign(target, "+=", shape.assigned(s.value())));
    }

    private Expression bulk(Stmt stmt) {
        if (stmt instanceof Stmt.Fill fill) {
            List<Atom> args = isWhole(fill) ? List.of(fill.array(), fill.value()) : fill.operands();
            return Expression.call(ARRAYS, "fill", Lists.map(args, shape::atom));
        }
        return Expression.call(SYSTEM, "arraycopy", Lists.map(stmt.operands(), shape::assigned));
    }

    private boolean isWhole(Stmt.Fill fill) {
        Expr length = new Expr.Length(fill.array());
        return fill.from().equals(Atom.whole(0))
                && nested.rhs(fill.to()).filter(length::equals).isPresent();
    }
}
