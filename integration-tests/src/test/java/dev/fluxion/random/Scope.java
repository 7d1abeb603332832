package dev.fluxion.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** The names that a place in the program sees, and the jumps that it may make. */
final class Scope {
    /** What a variable holds. A COUNTER is an int that only the loop around it may change. */
    enum Kind {
        REAL,
        FLOAT,
        INT,
        COUNTER,
        ARRAY,
        MATRIX
    }

    private record Variable(String name, Kind kind) {}

    private final Random random;
    private final List<Variable> visible = new ArrayList<>();
    private final Deque<String> loops = new ArrayDeque<>();
    private int names;

    Scope(Random random) {
        this.random = random;
    }

    /** A name that no other variable of the method has. */
    String fresh(String stem) {
        return stem + names++;
    }

    String declare(String name, Kind kind) {
        visible.add(new Variable(name, kind));
        return name;
    }

    boolean has(Kind kind) {
        return visible.stream().anyMatch(variable -> variable.kind == kind);
    }

    /** One of the variables of these kinds. */
    String any(Kind... kinds) {
        List<String> fitting = visible.stream()
                .filter(variable -> List.of(kinds).contains(variable.kind))
                .map(Variable::name)
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** Where {@link #leaveBlock} goes back to. */
    int enterBlock() {
        return visible.size();
    }

    void leaveBlock(int mark) {
        visible.subList(mark, visible.size()).clear();
    }

    void enterLoop(String label) {
        loops.push(label);
    }

    void leaveLoop() {
        loops.pop();
    }

    int loopDepth() {
        return loops.size();
    }

    String anyLoop() {
        return List.copyOf(loops).get(random.nextInt(loops.size()));
    }
}
