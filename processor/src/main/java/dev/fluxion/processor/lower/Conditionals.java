package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.function.Function;

/** {@code ? :}, {@code &&} and {@code ||}: what is evaluated only in one case stands in a branch. */
final class Conditionals {
    private final Body body;

    Conditionals(Body body) {
        this.body = body;
    }

    Atom ternary(ConditionalExpr e, String name, Code c) {
        Atom condition = body.value(e.getCondition(), Type.BOOL, c);
        Type type = body.type(e);
        return choose(
                condition,
                type,
                name,
                e,
                c,
                in -> body.value(e.getThenExpr(), type, name, in),
                in -> body.value(e.getElseExpr(), type, name, in));
    }

    /** The value of one of two pieces of code, by a condition. */
    Atom choose(
            Atom condition,
            Type type,
            String name,
            Node at,
            Code c,
            Function<Code, Atom> then,
            Function<Code, Atom> otherwise) {
        Slot result = body.slots.fresh(name, type);
        c.set(result, Atom.zero(type));
        c.branch(
                condition,
                body.at(at),
                in -> in.set(result, then.apply(in)),
                in -> in.set(result, otherwise.apply(in)));
        return c.get(result);
    }

    /** {@code left && right}. */
    Atom both(BinaryExpr e, Atom left, String name, Code c) {
        Atom condition = body.conversions.to(Type.BOOL, left, name, e, c);
        return left instanceof Const
                ? constant(e, left.equals(Atom.truth(true)), left, c)
                : lazy(e, condition, true, name, c);
    }

    /** {@code left || right}. */
    Atom either(BinaryExpr e, Atom left, String name, Code c) {
        Atom condition = body.conversions.to(Type.BOOL, left, name, e, c);
        return left instanceof Const
                ? constant(e, left.equals(Atom.truth(false)), left, c)
                : lazy(e, condition, false, name, c);
    }

    private Atom constant(BinaryExpr e, boolean asksRight, Atom left, Code c) {
        return asksRight ? body.value(e.getRight(), Type.BOOL, c) : left;
    }

    private Atom lazy(BinaryExpr e, Atom left, boolean asked, String name, Code c) {
        return lazy(left, asked, name, e, c, in -> body.value(e.getRight(), Type.BOOL, in));
    }

    /**
     * {@code left && right} or {@code left || right}.
     *
     * @param asked the value of the left side that makes the right one count
     */
    Atom lazy(Atom left, boolean asked, String name, Node at, Code c, Function<Code, Atom> right) {
        Slot result = body.slots.fresh(name, Type.BOOL);
        c.set(result, left);
        Code in = c.inner();
        in.set(result, right.apply(in));
        if (c.takes(in, result)) {
            Op op = Primitives.operator(asked ? "&&" : "||", 2);
            return c.apply(name, op, Type.BOOL, body.at(at), left, in.get(result));
        }
        Code skipped = c.inner();
        skipped.set(result, Atom.truth(!asked));
        c.branch(left, body.at(at), asked ? in : skipped, asked ? skipped : in);
        return c.get(result);
    }
}
