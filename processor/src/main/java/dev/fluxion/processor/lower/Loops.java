package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The loops of Java → the two of the IR. */
final class Loops {
    private final Body body;
    private final While whiles;
    private final Counting counting;
    private final Each each;

    Loops(Body body) {
        this.body = body;
        whiles = new While(body);
        counting = new Counting(body);
        each = new Each(body, whiles, counting);
    }

    /**
     * A loop of lowering's own.
     *
     * @param changed the slots that each round changes
     * @param at the statement that it stands in
     */
    void range(Counting.Range range, Slot index, List<Slot> changed, Statement at, Code c, Consumer<Code> round) {
        if (!c.isTried()) {
            counting.changing(range, index, at, changed, c, round);
            return;
        }
        Origin origin = body.at(at);
        c.set(index, range.from());
        While.Test test = new While.Test(
                in -> in.apply("more", Primitives.operator("<", 2), Type.BOOL, origin, in.get(index), range.to()),
                true,
                at);
        whiles.write(
                new While.Loop(at, List.of(), Lists.plus(changed, index), Optional.of(test), in -> {
                    round.accept(in);
                    in.set(
                            index,
                            in.apply("i", Primitives.operator("+", 2), Type.INT, origin, in.get(index), Atom.whole(1)));
                }),
                c);
    }

    void whileTrue(WhileStmt s, Code c) {
        Optional<While.Test> test = test(s.getCondition(), c);
        whiles.write(new While.Loop(s, List.of(s), List.of(), test, in -> body.statements.write(s.getBody(), in)), c);
    }

    void doWhile(DoStmt s, Code c) {
        Slot again = whiles.again(c);
        Optional<While.Test> test = Optional.of(While.held(again, s.getCondition()));
        whiles.write(new While.Loop(s, List.of(s), List.of(again), test, in -> once(s, again, in)), c);
    }

    private void once(DoStmt s, Slot again, Code c) {
        whiles.once(s.getBody(), s, c);
        body.origins.enter(s);
        c.set(again, body.value(s.getCondition(), Type.BOOL, c));
    }

    void counting(ForStmt s, Code c) {
        s.getInitialization().forEach(e -> body.expressions.effect(e, c));
        Optional<CountedLoop> counted =
                c.isTried() ? Optional.empty() : CountedLoop.of(s, body).filter(loop -> counting.hasEnds(loop, c));
        if (counted.isPresent()) {
            counting.write(counted.get(), c);
        } else {
            body.checkpoints.ignored(
                    s, "the loop does not just count from one number to another, or something leaves it");
            stepping(s, c);
        }
    }

    private void stepping(ForStmt s, Code c) {
        List<Node> code = new ArrayList<>(s.getUpdate());
        s.getCompare().ifPresent(code::add);
        code.add(s.getBody());
        Optional<While.Test> test = s.getCompare().flatMap(e -> test(e, c));
        whiles.write(new While.Loop(s, code, List.of(), test, in -> step(s, in)), c);
    }

    private void step(ForStmt s, Code c) {
        if (!Jumps.leave(s, s.getBody()) || !onlyCounts(s)) {
            whiles.once(s.getBody(), s, c);
            update(s, c);
            return;
        }
        Code in = c.inner();
        whiles.once(s.getBody(), s, in);
        c.absorb(in);
        Atom exit = c.exit();
        c.exit(Exits.GOES_ON); // after a jump nobody asks what the index is: it may as well be counted
        update(s, c);
        c.exit(exit);
    }

    private void update(ForStmt s, Code c) {
        body.origins.enter(s);
        s.getUpdate().forEach(e -> body.expressions.effect(e, c));
    }

    /** Whether the update does nothing but count what the loop itself declares. */
    private boolean onlyCounts(ForStmt s) {
        return s.getUpdate().stream().allMatch(e -> CountedLoop.counts(e, s, body));
    }

    void each(ForEachStmt s, Code c) {
        each.write(s, c);
    }

    private Optional<While.Test> test(Expression condition, Code c) {
        boolean endless = body.attribution.constant(condition).equals(Optional.of(true));
        boolean atHead = c.isTried() ? Harmless.isSafe(condition, body) : Harmless.asks(condition, body);
        return endless
                ? Optional.empty()
                : Optional.of(new While.Test(in -> body.value(condition, Type.BOOL, in), atHead, condition));
    }
}
