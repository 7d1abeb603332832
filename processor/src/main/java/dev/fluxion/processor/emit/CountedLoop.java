package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The head of a {@code for}. */
final class CountedLoop {
    private final Stmt.For s;
    private final String index;
    private final ExpressionShape shape;
    private final Nested nested;

    CountedLoop(Stmt.For s, String index, ExpressionShape shape, Nested nested) {
        this.s = s;
        this.index = index;
        this.shape = shape;
        this.nested = nested;
    }

    String index() {
        return index;
    }

    Expression first() {
        if (!s.down()) {
            return shape.assigned(s.from());
        }
        return s.step() == 1 ? last() : lastReached();
    }

    Expression test() {
        Optional<Atom> before = lastOf(s.down() ? s.from() : s.to());
        if (s.down()) {
            return before.isPresent()
                    ? compare(">", shape.assigned(before.get()))
                    : compare(">=", shape.assigned(s.from()));
        }
        return before.isPresent() ? compare("<=", shape.assigned(before.get())) : compare("<", shape.assigned(s.to()));
    }

    Expression update() {
        String sign = s.down() ? "-" : "+";
        return Expression.primary(s.step() == 1 ? index + sign + sign : index + " " + sign + "= " + s.step());
    }

    private Expression compare(String operator, Expression bound) {
        return Expression.infix(Expression.primary(index), operator, bound, Precedence.RELATIONAL);
    }

    /** {@code to - 1} */
    private Expression last() {
        if (s.to() instanceof Const c && c.value() instanceof Integer i && i != Integer.MIN_VALUE) {
            return Literals.of(Atom.whole(i - 1));
        }
        return lastOf(s.to()).map(shape::assigned).or(this::oneLess).orElseGet(() -> minus(shape.atom(s.to()), "1"));
    }

    /** {@code n - 2} for {@code (n - 1) - 1}. */
    private Optional<Expression> oneLess() {
        return nested.apply(s.to())
                .filter(e -> Operators.infix(e).equals("-") && isSmall(e.args().get(1)))
                .map(e -> minus(
                        shape.atom(e.args().get(0)), oneMore((Const) e.args().get(1))));
    }

    private static boolean isSmall(Atom atom) {
        return atom instanceof Const c && c.value() instanceof Integer i && i >= 0 && i < Integer.MAX_VALUE;
    }

    private static String oneMore(Const constant) {
        return String.valueOf((Integer) Objects.requireNonNull(constant.value()) + 1);
    }

    private static Expression minus(Expression left, String number) {
        return minus(left, Expression.primary(number));
    }

    /** The greatest number below {@code to} that the ascending loop reaches; below {@code from} if it reaches none. */
    private Expression lastReached() {
        Expression step = Expression.primary(String.valueOf(s.step()));
        boolean isFromZero = s.from() instanceof Const c && Integer.valueOf(0).equals(c.value());
        Expression span = isFromZero ? last() : minus(last(), shape.atom(s.from()));
        ClassRef math = new ClassRef("java.lang", List.of("Math"));
        Expression steps = Expression.call(math, "floorDiv", List.of(span, step));
        Expression distance = Expression.infix(steps, "*", step, Precedence.MULTIPLICATIVE);
        return isFromZero ? distance : Expression.infix(shape.atom(s.from()), "+", distance, Precedence.ADDITIVE);
    }

    private static Expression minus(Expression left, Expression right) {
        return Expression.infix(left, "-", right, Precedence.ADDITIVE);
    }

    /** What {@code to} is one more than, if that is all it is. */
    private Optional<Atom> lastOf(Atom to) {
        return nested.apply(to)
                .filter(e -> Operators.infix(e).equals("+") && e.args().get(1).equals(Atom.whole(1)))
                .map(e -> e.args().get(0));
    }
}
