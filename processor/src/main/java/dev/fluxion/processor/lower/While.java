package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.Statement;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Any loop: a {@link Stmt.While}. What leaves its body becomes an exit code that the test asks. */
final class While {
    /**
     * What a loop asks before each round.
     *
     * @param atHead whether it may be asked at the head of the loop: it changes nothing, and does not fail inside a {@code try}
     */
    record Test(Function<Code, Atom> value, boolean atHead, Node at) {}

    /**
     * @param code all that is executed again and again
     * @param own slots of lowering's own that each round changes
     * @param test absent: for ever
     */
    record Loop(Statement at, List<? extends Node> code, List<Slot> own, Optional<Test> test, Consumer<Code> round) {}

    private final Body body;

    While(Body body) {
        this.body = body;
    }

    void write(Loop loop, Code c) {
        boolean rotated = loop.test().filter(t -> !t.atHead()).isPresent();
        new Writing(rotated ? rotated(loop, c) : loop, c).write();
    }

    /** A test that must not stand at the head belongs into the round before. */
    private Loop rotated(Loop loop, Code c) {
        Test test = loop.test().orElseThrow();
        Slot again = again(c);
        List<Slot> own = Lists.plus(loop.own(), again);
        return new Loop(loop.at(), loop.code(), own, Optional.of(held(again, test.at())), in -> {
            Atom goesOn = test.value().apply(in);
            in.set(again, goesOn);
            in.branch(goesOn, body.at(test.at()), loop.round(), out -> {});
        });
    }

    /** Where a round puts whether there will be another one. */
    Slot again(Code c) {
        Slot again = body.slots.fresh("again", Type.BOOL);
        c.set(again, Atom.truth(true));
        return again;
    }

    static Test held(Slot again, Node at) {
        return new Test(in -> in.get(again), true, at);
    }

    /** The body of the innermost loop: a {@code continue} ends it, but not the round. */
    void once(Statement s, Statement loop, Code c) {
        if (!Jumps.continues(loop, s)) {
            body.statements.write(s, c);
            return;
        }
        Exits.Target target = body.exits.continueTarget(Optional.empty());
        Code in = c.inner();
        body.statements.write(s, in);
        body.origins.enter(loop);
        body.arrivals.jump(target.continues(), body.at(loop), in.close());
        c.absorb(in);
    }

    private final class Writing {
        private final Loop loop;
        private final Code around;
        private final Origin at;
        private final Carried carried;
        private final Map<Slot, Var> results = new TreeMap<>();
        private Optional<Var> exit = Optional.empty();

        private Writing(Loop loop, Code around) {
            this.loop = loop;
            this.around = around;
            this.at = body.at(loop.at());
            NavigableSet<Slot> assigned = body.assigned.in(loop.code());
            assigned.addAll(loop.own());
            this.carried = new Carried(assigned, around);
        }

        private void write() {
            Slot go = body.slots.fresh("go", Type.BOOL);
            around.set(go, Atom.truth(false));
            Exits.Target target = body.exits.enter(Exits.Kind.LOOP, Jumps.labels(loop.at()));
            Code round = round(target);
            Atom left = round.exit();
            Code test = test(go);
            body.exits.leave();
            Block asks = test.block(List.of(test.get(go)));
            Block rounds = round.block(carried.yields(round));
            around.addWhole(new Stmt.While(carried.results(), carried.params(), carried.inits(), asks, rounds, at));
            after(left, target);
        }

        private Code round(Exits.Target target) {
            Code in = around.inner();
            carried.enter(in);
            loop.round().accept(in);
            body.origins.enter(loop.at());
            body.arrivals.jump(target.continues(), at, in.close());
            carryExits(in);
            return in;
        }

        private void carryExits(Code in) {
            Atom left = in.exit();
            if (body.exits.can(left, Exits.RETURNS)) {
                carry(body.slots.value, in);
            }
            if (body.exits.can(left, Exits.THROWS)) {
                carry(body.slots.pending, in);
            }
            if (body.exits.codes(left).stream().anyMatch(code -> code != 0)) {
                exit = Optional.of(carried.add("exit", Exits.GOES_ON, left));
            }
        }

        private void carry(Slot slot, Code in) {
            carried.add(slot.name(), around.get(slot), in.get(slot));
            results.put(slot, carried.lastResult());
        }

        private Code test(Slot go) {
            Code in = around.inner();
            carried.enter(in);
            in.bind(go, exit.<Atom>map(e -> running(e, in)).orElseGet(() -> asked(in)));
            return in.close();
        }

        private Atom running(Var exit, Code in) {
            Atom running = in.apply("running", Primitives.operator("==", 2), Type.BOOL, at, exit, Exits.GOES_ON);
            return loop.test().isEmpty()
                    ? running
                    : body.conditionals.lazy(running, true, "go", loop.at(), in, this::asked);
        }

        private Atom asked(Code in) {
            return loop.test().map(t -> t.value().apply(in)).orElse(Atom.truth(true));
        }

        private void after(Atom left, Exits.Target target) {
            carried.leave(around);
            results.forEach(around::bind);
            NavigableSet<Integer> codes = new TreeSet<>(body.exits.codes(left));
            if (loop.test().isPresent()) {
                codes.add(0);
            } else {
                codes.remove(0);
            }
            around.exit(body.exits.known(exit.isPresent() ? carried.lastResult() : Exits.GOES_ON, codes));
            body.arrivals.jump(target.breaks(), at, around);
        }
    }
}
