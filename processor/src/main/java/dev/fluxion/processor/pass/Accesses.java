package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final Places places;
    private final Map<Object, Set<Kind>> kinds = new HashMap<>();

    private Accesses(Places places) {
        this.places = places;
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
            if (!condition.test(place)) {
                rest.kinds.put(place, k);
            }
        });
        return rest;
    }

    /** The places where something is changed. */
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
        places.calls().targets(stmt).forEach(a -> note(a, kind));
        sources(stmt).forEach(a -> note(a, Kind.READ));
        if (places.calls().isUnseen(stmt)) {
            kinds.computeIfAbsent(Places.USERS, k -> EnumSet.noneOf(Kind.class)).add(Kind.WRITE);
        }
        stmt.blocks().stream().map(Block::stmts).forEach(all -> all.forEach(this::stmt));
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

    private void note(Atom reference, Kind kind) {
        if (reference instanceof Var v && Memory.refers(v.type())) {
            places.of(v)
                    .forEach(p -> kinds.computeIfAbsent(p, k -> EnumSet.noneOf(Kind.class))
                            .add(kind));
        }
    }
}
