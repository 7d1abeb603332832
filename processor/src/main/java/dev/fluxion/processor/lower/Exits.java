package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Jumps as data. An exit code says how a piece of code was left: it went on to its end, or it returned, or a {@code break} or
 * {@code continue} is on its way to its target. Keeps the targets that enclose the place being lowered, and the codes that each
 * exit variable can be.
 */
final class Exits {
    static final Const GOES_ON = Atom.whole(0);
    static final Const RETURNS = Atom.whole(1);
    static final Const THROWS = Atom.whole(2);

    /** Nobody gets here: a {@code throw} has really left, or a loop never ends. */
    static final Const NEVER = Atom.whole(-1);

    /** What a jump can aim at. */
    enum Kind {
        LOOP,
        SWITCH,
        SWITCH_EXPRESSION,
        BLOCK
    }

    /** @param result where a switch expression puts its value; absent otherwise */
    record Target(Kind kind, List<String> labels, Const breaks, Const continues, Optional<Slot> result) {
        boolean takesPlainBreak() {
            return kind == Kind.LOOP || kind == Kind.SWITCH;
        }
    }

    private final Deque<Target> targets = new ArrayDeque<>();
    private final Map<Atom, NavigableSet<Integer>> possible = new HashMap<>();
    private int handlers;

    Target enter(Kind kind, List<String> labels) {
        return enter(kind, labels, Optional.empty());
    }

    Target enter(Kind kind, List<String> labels, Optional<Slot> result) {
        int code = 2 * targets.size() + 3;
        Target target = new Target(kind, labels, Atom.whole(code), Atom.whole(code + 1), result);
        targets.push(target);
        return target;
    }

    void leave() {
        targets.pop();
    }

    Target breakTarget(Optional<String> label) {
        return find(
                label.<Predicate<Target>>map(l -> t -> t.labels().contains(l)).orElse(Target::takesPlainBreak));
    }

    Target continueTarget(Optional<String> label) {
        return find(
                label.<Predicate<Target>>map(l -> t -> t.labels().contains(l)).orElse(t -> t.kind() == Kind.LOOP));
    }

    Target yieldTarget() {
        return find(t -> t.kind() == Kind.SWITCH_EXPRESSION);
    }

    private Target find(Predicate<Target> wanted) {
        return targets.stream().filter(wanted).findFirst().orElseThrow(() -> new IllegalStateException("no target"));
    }

    /** A {@code try} has begun whose handlers still see the locals. */
    void enterHandler() {
        handlers++;
    }

    void leaveHandler() {
        handlers--;
    }

    /** Whether nobody reads a local of the method any more once it has returned. */
    boolean returnsForGood() {
        return handlers == 0;
    }

    /** The codes that an exit can be. */
    NavigableSet<Integer> codes(Atom exit) {
        if (exit instanceof Const c) {
            return exit.equals(NEVER) ? new TreeSet<>() : new TreeSet<>(List.of((Integer) c.value()));
        }
        return new TreeSet<>(possible.getOrDefault(exit, new TreeSet<>()));
    }

    /** Whether control certainly does not go on. */
    boolean hasLeft(Atom exit) {
        return !codes(exit).contains(0);
    }

    boolean can(Atom exit, Const code) {
        return codes(exit).contains((Integer) code.value());
    }

    /** Notes what a variable can be; where that is one code, it is that constant. */
    Atom known(Atom exit, NavigableSet<Integer> codes) {
        if (codes.size() <= 1) {
            return codes.isEmpty() ? NEVER : Atom.whole(codes.first());
        }
        possible.put(exit, codes);
        return exit;
    }

    NavigableSet<Integer> either(Atom one, Atom other) {
        NavigableSet<Integer> codes = codes(one);
        codes.addAll(codes(other));
        return codes;
    }
}
