package dev.fluxion.processor.vector;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places that are wide together, and places that make others wide. */
final class Joins {
    private final Map<Object, Object> parents = new HashMap<>();
    private final Map<Object, Set<Object>> flows = new HashMap<>();

    /** What is wide in one place is wide in the other: references to the same memory. */
    void join(Object a, Object b) {
        Object from = root(a);
        Object to = root(b);
        if (!from.equals(to)) {
            parents.put(from, to);
        }
    }

    /** If {@code from} is wide, so is {@code to}. */
    void flow(Object from, Object to) {
        flows.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
        parents.putIfAbsent(from, from);
        parents.putIfAbsent(to, to);
    }

    /** All places that are wide if these are. */
    Set<Object> reached(Collection<?> seeds) {
        Map<Object, Set<Object>> next = new HashMap<>();
        flows.forEach((from, to) ->
                next.computeIfAbsent(root(from), k -> new LinkedHashSet<>()).addAll(to));
        Set<Object> roots = new HashSet<>();
        Deque<Object> open = new ArrayDeque<>(seeds);
        while (!open.isEmpty()) {
            Object root = root(open.pop());
            if (roots.add(root)) {
                open.addAll(next.getOrDefault(root, Set.of()));
            }
        }
        Set<Object> places = new HashSet<>(seeds);
        List.copyOf(parents.keySet()).stream()
                .filter(place -> roots.contains(root(place)))
                .forEach(places::add);
        places.addAll(roots);
        return places;
    }

    private Object root(Object place) {
        Object up = parents.get(place);
        if (up == null || up.equals(place)) {
            return place;
        }
        Object root = root(up);
        parents.put(place, root);
        return root;
    }
}
