package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Lists;
import java.util.List;
import java.util.function.Consumer;

/** What a function gives: its value, if it has one, and the exception that it fails with, if that is wanted. */
final class Outcome {
    private final Body body;
    private final Node code;
    private final boolean caught;

    Outcome(Body body, Node code, boolean caught) {
        this.body = body;
        this.code = code;
        this.caught = caught;
    }

    /** Runs the function's code to its end. */
    List<Atom> of(Code c, Consumer<Code> run) {
        return caught ? caught(c, run) : plain(c, run);
    }

    List<String> names() {
        List<String> names = List.of("value", "failure");
        return names.subList(returns() ? 0 : 1, caught ? 2 : 1);
    }

    private List<Atom> plain(Code c, Consumer<Code> run) {
        run.accept(c);
        c.end();
        return returns() ? List.of(c.get(body.slots.value)) : List.of();
    }

    private boolean returns() {
        return !body.slots.value.type().equals(TypeMap.VOID);
    }

    /** The value, and the exception if there was one. */
    private List<Atom> caught(Code c, Consumer<Code> run) {
        Slot failure = body.slots.fresh("failure", Slots.THROWABLE);
        c.bind(failure, Atom.zero(failure.type()));
        Code all = c.inner();
        Code in = all.tried();
        run.accept(in);
        all.absorb(in);
        body.exits.enterHandler(); // the failure is read even where the function has returned
        body.arrivals.exception(body.at(code), all, out -> out.set(failure, out.get(body.slots.pending)));
        c.absorb(all);
        body.exits.leaveHandler();
        List<Atom> failed = List.of(c.get(failure));
        return returns() ? Lists.plus(List.of(c.get(body.slots.value)), failed) : failed;
    }
}
