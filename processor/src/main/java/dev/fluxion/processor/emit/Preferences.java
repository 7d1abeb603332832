package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What certain variables are to be called, whatever the IR calls them, and what must not happen to them. */
final class Preferences {
    private final Map<Var, String> names = new HashMap<>();
    private final Set<Var> finals = new HashSet<>();
    private final Set<Var> users = new HashSet<>();
    private final Set<Var> sinking = new HashSet<>();

    void rename(Var v, String name) {
        names.put(v, name);
    }

    /** It is assigned once only. */
    void makeFinal(Var v) {
        finals.add(v);
    }

    String name(Var v) {
        return names.getOrDefault(v, v.name());
    }

    /** Whether its name says something that its expression does not. */
    boolean keeps(Var v) {
        return names.containsKey(v) || finals.contains(v);
    }

    boolean isFinal(Var v) {
        return finals.contains(v);
    }

    /** They have the names that the user gave them. */
    void users(Set<Var> vars) {
        users.addAll(vars);
    }

    boolean isUsers(Var v) {
        return users.contains(v);
    }

    /** They are nested if they can, whoever named them. */
    void sink(Set<Var> vars) {
        sinking.addAll(vars);
    }

    boolean sinks(Var v) {
        return sinking.contains(v);
    }
}
