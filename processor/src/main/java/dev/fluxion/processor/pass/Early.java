package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What of the statements behind one of a block could as well stand before it. */
final class Early {
    private final List<Stmt> stmts;
    private final int at;
    private final Map<Var, Integer> positions;

    /**
     * Of what follows the {@code at}-th statement.
     *
     * @param positions which statement of the block defines a variable
     */
    Early(List<Stmt> stmts, int at, Map<Var, Integer> positions) {
        this.stmts = stmts;
        this.at = at;
        this.positions = positions;
    }

    static Map<Var, Integer> positions(List<Stmt> stmts) {
        Map<Var, Integer> positions = new HashMap<>();
        for (int i = 0; i < stmts.size(); i++) {
            for (Var v : stmts.get(i).results()) {
                positions.put(v, i);
            }
        }
        return positions;
    }

    /** The positions of the statements that must be moved for these to be known before; empty if that cannot be. */
    Optional<Set<Integer>> moved(Collection<? extends Atom> atoms) {
        Set<Integer> moved = new TreeSet<>();
        Deque<Atom> open = new ArrayDeque<>(atoms);
        while (!open.isEmpty()) {
            int position = position(open.pop());
            if (position >= at && !isMovable(stmts.get(position))) {
                return Optional.empty();
            }
            if (position > at && moved.add(position)) {
                open.addAll(stmts.get(position).operands());
            }
        }
        return Optional.of(moved);
    }

    private int position(Atom atom) {
        return atom instanceof Var v ? positions.getOrDefault(v, -1) : -1;
    }

    private static boolean isMovable(Stmt stmt) {
        return stmt instanceof Stmt.Let let
                && (let.rhs().effect() == Effect.PURE || let.rhs() instanceof Expr.NewArray);
    }

    boolean canHave(Collection<? extends Atom> atoms) {
        return moved(atoms).isPresent();
    }

    /** The array whose length it is, if that could be asked for before, too. */
    Optional<Expr.Length> length(Var v) {
        int position = position(v);
        if (position > at
                && stmts.get(position) instanceof Stmt.Let let
                && let.rhs() instanceof Expr.Length length
                && canHave(let.operands())) {
            return Optional.of(length);
        }
        return Optional.empty();
    }

    /** The statement itself and {@code count} behind it, in the new order, with {@code now} instead of the former. */
    List<Stmt> arrange(Set<Integer> moved, Stmt now, int count) {
        List<Stmt> arranged = new ArrayList<>();
        moved.forEach(i -> arranged.add(stmts.get(i)));
        arranged.add(now);
        IntStream.rangeClosed(at + 1, at + count)
                .filter(i -> !moved.contains(i))
                .forEach(i -> arranged.add(stmts.get(i)));
        return arranged;
    }
}
