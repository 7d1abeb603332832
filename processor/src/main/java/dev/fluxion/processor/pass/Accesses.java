package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What some statements do to memory, calls included; tapes aside. */
final class Accesses {

    /** {@code ADD} is to add to what is there: in whatever order, but for rounding. */
    private enum Kind {
        READ,
        ADD,
        WRITE
    }

    /** Where the references are that lead to rows, as opposed to the numbers in them. */
    private record Rows(Object place) {}

    private final Places places;
    private final Map<Object, Set<Kind>> kinds = new HashMap<>();

    private Accesses(Places places) {
        this.places = places;
    }

    /** What is accessed at a place when something of this type is read or written there. */
    static Object part(Object place, Type held) {
        return Memory.refers(held) ? new Rows(place) : place;
    }

    static Accesses of(List<Stmt> stmts, Places places) {
        Accesses accesses = new Accesses(places);
        stmts.forEach(accesses::stmt);
        return accesses;
    }

    /** Without the places that satisfy the condition. */
    Accesses without(Predicate<Object> condition) {
        Accesses rest = new Accesses(places);
        kinds.forEach((place, k) -> {
            if (!condition.test(place instanceof Rows rows ? rows.place() : place)) {
                rest.kinds.put(place, k);
            }
        });
        return rest;
    }

    /** Whether any of these places is read or changed; {@code added}: in another way than by adding to what is there. */
    boolean touches(Set<Object> some, boolean added) {
        Set<Kind> harmless = added ? EnumSet.of(Kind.ADD) : EnumSet.noneOf(Kind.class);
        return some.stream().anyMatch(p -> !harmless.containsAll(kinds.getOrDefault(p, Set.of())));
    }

    /** The {@link #part parts} of places where something is changed. */
    Set<Object> written() {
        Set<Object> written = new HashSet<>();
        kinds.forEach((place, k) -> {
            if (k.contains(Kind.ADD) || k.contains(Kind.WRITE)) {
                written.add(place);
            }
        });
        return written;
    }

    /** Whether it makes a difference which of the two comes first. */
    boolean conflictsWith(Accesses other) {
        return kinds.entrySet().stream()
                .anyMatch(e -> conflict(e.getValue(), other.kinds.getOrDefault(e.getKey(), Set.of())));
    }

    private static boolean conflict(Set<Kind> one, Set<Kind> other) {
        Set<Kind> both = EnumSet.noneOf(Kind.class);
        both.addAll(one);
        both.addAll(other);
        return !one.isEmpty() && !other.isEmpty() && (both.size() > 1 || both.contains(Kind.WRITE));
    }

    private void stmt(Stmt stmt) {
        Kind kind = stmt instanceof Stmt.Accumulate ? Kind.ADD : Kind.WRITE;
        Optional<Type> held = held(stmt);
        places.calls().targets(stmt).forEach(a -> note(a, held, kind));
        sources(stmt).forEach(a -> note(a, held, Kind.READ));
        if (places.calls().isUnseen(stmt)) {
            note(Places.USERS, Optional.empty(), Kind.WRITE);
        }
        stmt.blocks().stream().map(Block::stmts).forEach(all -> all.forEach(this::stmt));
    }

    /** The type of what a statement reads or writes in memory, if that is numbers alone or references alone. */
    private static Optional<Type> held(Stmt stmt) {
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Load load) {
            return Optional.of(load.type());
        }
        if (stmt instanceof Stmt.Store store) {
            return Optional.of(store.array().type().at(store.index()));
        }
        return stmt instanceof Stmt.Accumulate add ? Optional.of(add.value().type()) : Optional.empty();
    }

    /** References to what is read. */
    private static List<Atom> sources(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            return sources(let.rhs());
        }
        if (stmt instanceof Stmt.Move move) {
            return List.of(move.from());
        }
        return stmt instanceof Stmt.Call || stmt instanceof Stmt.Do ? stmt.operands() : List.of();
    }

    private static List<Atom> sources(Expr rhs) {
        if (rhs instanceof Expr.Load load) {
            return List.of(load.array());
        }
        if (rhs instanceof Expr.Copy copy) {
            return List.of(copy.array());
        }
        boolean looksInto = rhs instanceof Expr.ZerosLike zeros && zeros.looksInto();
        return looksInto || rhs instanceof Expr.Java ? rhs.operands() : List.of();
    }

    private void note(Atom reference, Optional<Type> held, Kind kind) {
        if (reference instanceof Var v && Memory.refers(v.type())) {
            places.of(v).forEach(p -> note(p, held, kind));
        }
    }

    private void note(Object place, Optional<Type> held, Kind kind) {
        List<Object> parts = held.map(t -> List.of(part(place, t))).orElseGet(() -> List.of(place, new Rows(place)));
        parts.forEach(
                p -> kinds.computeIfAbsent(p, k -> EnumSet.noneOf(Kind.class)).add(kind));
    }
}
