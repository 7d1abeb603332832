package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a block is being written. Where a part of it may leave ({@code return}, {@code break}, an exception caught further out),
 * the cursor slides into the branch that goes on; {@link #close} joins the branches again. So whoever writes need not know.
 */
final class Cursor {
    /** A branch that was left behind when the cursor slid into the other one. */
    private record Open(Arm around, Atom condition, boolean inThen, Arm left, Origin at) {
        Arm then(Arm rest) {
            return inThen ? rest : left;
        }

        Arm otherwise(Arm rest) {
            return inThen ? left : rest;
        }
    }

    private final Slots slots;
    private final Exits exits;
    private final Environment outside;
    private final Optional<Environment> handled;
    private final Deque<Open> opened = new ArrayDeque<>();
    private Optional<Attempted> attempted = Optional.empty();
    private Arm now;

    /**
     * @param outside what is visible around the block
     * @param handled what is visible to the innermost handler of exceptions, if there is one
     */
    Cursor(Slots slots, Exits exits, Environment outside, Optional<Environment> handled, Arm now) {
        this.slots = slots;
        this.exits = exits;
        this.outside = outside;
        this.handled = handled;
        this.now = now;
    }

    /** One for a block that begins here. */
    Cursor inner(boolean tried) {
        goOn(now.out().at());
        settle();
        return new Cursor(slots, exits, now.env(), tried ? Optional.of(now.env()) : handled, now.branch());
    }

    Arm now() {
        return now;
    }

    /** Whether control certainly does not get here. */
    boolean hasLeft() {
        return exits.hasLeft(now.env().exit());
    }

    boolean isTried() {
        return handled.isPresent();
    }

    /** Whether nothing but straight code has been written. */
    boolean isStraight() {
        return opened.isEmpty() && attempted.isEmpty();
    }

    /** What is written from now on is only executed if nothing has left yet. */
    void goOn(Origin at) {
        if (now.env().exit() instanceof Var exit && !hasLeft()) {
            settle();
            Atom running =
                    now.out().at(at).apply("running", Primitives.operator("==", 2), Type.BOOL, exit, Exits.GOES_ON);
            Arm rest = now.branch();
            rest.env().exit(Exits.GOES_ON);
            open(new Open(now, running, true, now.branch(), at), rest);
        }
    }

    /** Something of this effect will be written: in a {@code try}, as part of an attempt. */
    void prepare(Effect effect, Origin at) {
        goOn(at);
        if (handled.isEmpty() || effect == Effect.PURE || hasLeft()) {
            return;
        }
        if (attempted.filter(Attempted::isSpent).isPresent()) {
            settle();
        }
        if (attempted.isEmpty()) {
            attempted = Optional.of(new Attempted(now, at));
            now = now.branch();
        }
        attempted.get().acts(effect);
    }

    /** A slot has been assigned. */
    void assigned(Slot slot) {
        attempted.ifPresent(a -> a.assigned(handled.orElseThrow().holds(slot)));
    }

    /** Ends the attempt that is being written, if any: what follows is only executed if it succeeded. */
    void settle() {
        attempted.ifPresent(a -> {
            attempted = Optional.empty();
            Attempted.Outcome outcome = a.end(now, slots);
            open(new Open(a.around(), outcome.succeeded(), true, outcome.failed(), a.at()), outcome.then());
        });
    }

    private void open(Open open, Arm rest) {
        opened.push(open);
        now = rest;
    }

    /** {@code if (condition) yes else no}, two blocks that have been begun by {@link #inner} here. */
    void branch(Atom condition, Origin at, Cursor yes, Cursor no) {
        boolean slid = yes.hasLeft() != no.hasLeft()
                && (yes.hasLeft() ? slides(yes, no, false, condition, at) : slides(no, yes, true, condition, at));
        if (!slid) {
            Environment live = now.env();
            new Join(now, yes.close().now, no.close().now, slots, exits).write(condition, live::holds, true, at);
        }
    }

    /** Goes on in the branch that goes on; not if the other one has thrown: then there is nothing to tell apart later. */
    private boolean slides(Cursor left, Cursor on, boolean inThen, Atom condition, Origin at) {
        left.close();
        if (left.now.isDead()) {
            return false;
        }
        opened.push(new Open(now, condition, inThen, left.now, at));
        on.opened.descendingIterator().forEachRemaining(opened::push);
        now = on.now;
        attempted = on.attempted;
        return true;
    }

    /** The branch in which the only attempt of a block in here has failed; there control goes on, under the handlers of this block. */
    Optional<Cursor> failureOf(Cursor tried) {
        tried.settle();
        boolean only = tried.opened.size() == 1
                && tried.opened.getFirst().left.env().exit().equals(Exits.THROWS)
                && !exits.can(tried.now.env().exit(), Exits.THROWS);
        if (!only) {
            return Optional.empty();
        }
        Arm left = tried.opened.getFirst().left;
        left.env().exit(Exits.GOES_ON);
        return Optional.of(
                new Cursor(slots, exits, tried.opened.getFirst().around.env(), handled, left));
    }

    /** Joins all branches that it slid into. What was declared since the block began is out of scope. */
    Cursor close() {
        return close(true);
    }

    /** @param exitIsRead whether anything follows, for which it matters how the block was left */
    Cursor close(boolean exitIsRead) {
        settle();
        while (!opened.isEmpty()) {
            Open open = opened.pop();
            new Join(open.around, open.then(now), open.otherwise(now), slots, exits)
                    .write(open.condition, outside::holds, exitIsRead, open.at);
            now = open.around;
        }
        return this;
    }
}
