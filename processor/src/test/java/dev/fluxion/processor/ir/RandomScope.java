package dev.fluxion.processor.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The variables that a random statement may use, by their types. */
final class RandomScope {
    private final Map<Type, List<Atom>> atoms = new LinkedHashMap<>();
    private final Random random;

    RandomScope(Random random) {
        this.random = random;
    }

    /** A scope of its own, in which all that is known here is known. */
    RandomScope inside() {
        RandomScope inside = new RandomScope(random);
        atoms.forEach((type, list) -> inside.atoms.put(type, new ArrayList<>(list)));
        return inside;
    }

    <A extends Atom> A add(A atom) {
        atoms.computeIfAbsent(atom.type(), t -> new ArrayList<>()).add(atom);
        return atom;
    }

    boolean has(Type type) {
        return atoms.containsKey(type);
    }

    /** Any, but rather one of the last. */
    Atom pick(Type type) {
        List<Atom> list = atoms.get(type);
        int recent = Math.min(list.size(), 4);
        boolean isRecent = random.nextInt(3) > 0;
        return list.get(isRecent ? list.size() - 1 - random.nextInt(recent) : random.nextInt(list.size()));
    }
}
