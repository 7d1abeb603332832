package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.Statement;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import dev.fluxion.processor.rules.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Loops whose number of rounds is known beforehand: {@link Stmt.For}. */
final class Counting {
    private final Body body;

    Counting(Body body) {
        this.body = body;
    }

    /** Whether there are whole numbers before and behind those it counts: not where it is known to begin or end at an extreme. */
    boolean hasEnds(CountedLoop loop, Code c) {
        Optional<Object> bound = body.attribution.constant(loop.bound());
        boolean down = loop.step() < 0;
        boolean starts = !down || !c.get(loop.index()).equals(Atom.whole(Integer.MAX_VALUE));
        int extreme = down == loop.inclusive() ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        boolean isOpen = !down && !loop.inclusive();
        return starts && (isOpen || !bound.equals(Optional.of(extreme)));
    }

    void write(CountedLoop loop, Code c) {
        body.origins.enter(loop.loop());
        Origin at = body.at(loop.loop());
        Atom start = c.get(loop.index());
        Atom bound = body.value(loop.bound(), Type.INT, c);
        boolean down = loop.step() < 0;
        Atom beyond = loop.inclusive() ? next(bound, down ? -1 : 1, at, c) : bound;
        Range range = down
                ? new Range(next(beyond, 1, at, c), next(start, 1, at, c), 1, true)
                : new Range(start, beyond, loop.step(), false);
        write(range, loop.index(), loop.loop(), List.of(loop.loop().getBody()), c, in -> round(loop, in));
        if (loop.outlives(body)) {
            c.bind(loop.index(), last(loop, start, beyond, at, c));
        }
    }

    private void round(CountedLoop loop, Code c) {
        body.statements.write(loop.loop().getBody(), c);
    }

    /** The whole numbers from {@code from} to before {@code to}. */
    record Range(Atom from, Atom to, int step, boolean down) {}

    /** @param code all that is executed again and again */
    void write(Range range, Slot index, Statement loop, Collection<? extends Node> code, Code c, Consumer<Code> round) {
        changing(range, index, loop, body.assigned.in(code), c, round);
    }

    /** @param changed the slots that each round changes */
    void changing(Range range, Slot index, Statement loop, Collection<Slot> changed, Code c, Consumer<Code> round) {
        Origin at = body.at(loop);
        Carried carried = new Carried(changed, c);
        Exits.Target target = body.exits.enter(Exits.Kind.LOOP, Jumps.labels(loop));
        Var counter = new Var(index.name(), Type.INT);
        Code in = c.inner();
        carried.enter(in);
        in.bind(index, counter);
        round.accept(in);
        body.exits.leave();
        body.origins.enter(loop);
        body.arrivals.jump(target.continues(), at, in.close());
        Stmt.For counted = new Stmt.For(
                carried.results(),
                counter,
                range.from(),
                range.to(),
                range.step(),
                range.down(),
                carried.params(),
                carried.inits(),
                in.block(carried.yields(in)),
                at);
        body.checkpoints.add(counted, loop, c);
        carried.leave(c);
    }

    /** {@code atom + by}, where {@code by} is 1 or -1; written so that {@code n - 1 + 1} is {@code n} again. */
    private static Atom next(Atom atom, int by, Origin at, Code c) {
        if (atom instanceof Const constant && constant.value() instanceof Integer n) {
            return Atom.whole(n + by);
        }
        String opposite = by > 0 ? "-" : "+";
        return c.definition(atom)
                .filter(e -> e instanceof Expr.Apply apply
                        && apply.op().equals(Primitives.operator(opposite, 2))
                        && apply.args().get(1).equals(Atom.whole(1)))
                .map(e -> e.operands().get(0))
                .orElseGet(() ->
                        c.apply("end", Primitives.operator(by > 0 ? "+" : "-", 2), Type.INT, at, atom, Atom.whole(1)));
    }

    /** What an index that outlives the loop holds after it. */
    private static Atom last(CountedLoop loop, Atom start, Atom beyond, Origin at, Code c) {
        String function = loop.step() < 0 ? "min" : "max";
        Row row = Primitives.method("java.lang.Math", function, 2).orElseThrow();
        return c.apply(loop.index().name(), row, Type.INT, at, start, beyond);
    }
}
