package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;

/**
 * The sum of a stream, as the JDK calculates it: with compensation, and beside it plainly, for where infinities make the
 * compensated one NaN. The derivative is that of the plain sum.
 */
final class StreamSum {
    private final Origin at;
    private final Slot sum;
    private final Slot compensation;
    private final Slot plain;

    StreamSum(Body body, Origin at, Code c) {
        this.at = at;
        sum = start("sum", body, c);
        compensation = start("compensation", body, c);
        plain = start("plain", body, c);
    }

    private static Slot start(String name, Body body, Code c) {
        Slot slot = body.slots.fresh(name, Type.REAL);
        c.set(slot, Atom.real(0));
        return slot;
    }

    List<Slot> slots() {
        return List.of(sum, compensation, plain);
    }

    void add(Atom value, Code c) {
        Atom known = Places.stopped(value, "term", at, c);
        Atom term = apply("-", "term", known, c.get(compensation), c);
        Atom next = apply("+", "next", c.get(sum), term, c);
        Atom gained = apply("-", "gained", next, c.get(sum), c);
        c.set(compensation, apply("-", "compensation", gained, term, c));
        c.set(sum, next);
        c.set(plain, apply("+", "plain", c.get(plain), value, c));
    }

    Atom result(String name, Body body, com.github.javaparser.ast.Node node, Code c) {
        Atom compensated = apply("-", name, c.get(sum), c.get(compensation), c);
        Atom simple = Places.stopped(c.get(plain), "plain", at, c);
        Text test = Text.of("Double.isNaN(")
                .hole(compensated, Precedence.ANY)
                .code(") && Double.isInfinite(")
                .hole(simple, Precedence.ANY)
                .code(")");
        Atom infinite = c.let("infinite", test.expr(Precedence.AND_THEN, Type.BOOL, Effect.PURE), at);
        Atom value = body.conditionals.choose(infinite, Type.REAL, name, node, c, in -> simple, in -> compensated);
        return c.apply(name, Primitives.named("derivativeOf"), Type.REAL, at, value, c.get(plain));
    }

    private Atom apply(String operator, String name, Atom left, Atom right, Code c) {
        return c.apply(name, Primitives.operator(operator, 2), Type.REAL, at, left, right);
    }
}
