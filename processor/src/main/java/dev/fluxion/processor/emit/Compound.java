package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code x += y}, {@code i++} and their like, where they are the same as {@code x = x + y}. */
final class Compound {
    private final Method method;
    private final ExpressionShape shape;

    Compound(Method method, ExpressionShape shape) {
        this.method = method;
        this.shape = shape;
    }

    /** For a variable that becomes what {@code step} defines. */
    Optional<JavaTree> of(Slot slot, int position, @Nullable Step step, Map<Slot, String> aside) {
        Optional<Expr.Apply> e = step == null ? Optional.empty() : operation(step);
        boolean fits = e.isPresent()
                && !slot.isDeclaredAt(position)
                && isRead(slot, e.get().args().get(0), aside);
        return fits ? Optional.of(write(Expression.primary(slot.name()), e.get())) : Optional.empty();
    }

    private boolean isRead(Slot slot, Atom left, Map<Slot, String> aside) {
        boolean isName = method.nested().definition(left) == null;
        return isName && method.slots().find(left) == slot && !aside.containsKey(slot);
    }

    /** For an element that is read, changed and stored. */
    Optional<JavaTree> of(Stmt.Store s) {
        Optional<Expr.Apply> e = method.nested().apply(s.value()).filter(Compound::fits);
        boolean fits = e.isPresent() && isSameElement(s, e.get().args().get(0));
        return fits ? Optional.of(write(shape.element(s.array(), s.index()), e.get())) : Optional.empty();
    }

    private boolean isSameElement(Stmt.Store s, Atom left) {
        Nested nested = method.nested();
        Expr element = new Expr.Load(s.array(), s.index());
        boolean areNames = nested.definition(s.array()) == null && nested.definition(s.index()) == null;
        return areNames && nested.rhs(left).filter(element::equals).isPresent();
    }

    private static Optional<Expr.Apply> operation(Step step) {
        boolean isApply = step.stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Apply;
        return isApply
                ? Optional.of((Expr.Apply) ((Stmt.Let) step.stmt).rhs()).filter(Compound::fits)
                : Optional.empty();
    }

    private static boolean fits(Expr.Apply e) {
        return Operators.hasCompoundForm(Operators.infix(e))
                && e.args().get(0).type().equals(e.type());
    }

    private JavaTree write(Expression target, Expr.Apply e) {
        String sign = Operators.infix(e);
        boolean isOne = e.args().get(1).equals(new Const(1, Type.INT)) && e.type() == Type.INT;
        if (isOne && (sign.equals("+") || sign.equals("-"))) {
            return new JavaTree.Run(new Expression(Template.suffixed(target.text(), sign + sign), target.precedence()));
        }
        Atom right = e.args().get(1);
        Optional<Expression> opposite =
                sign.equals("+") ? new Sign(shape, method.nested()).opposite(right) : Optional.empty();
        return opposite.map(v -> new JavaTree.Assign(target, "-=", v))
                .orElseGet(() -> new JavaTree.Assign(target, sign + "=", shape.assigned(right)));
    }
}
