package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The work of {@link MergeWrites} on the statements of one block. */
final class Merging {
    private static final Atom ZERO = Atom.real(0);

    private final Block block;
    private final Places places;
    private final List<Stmt> stmts;

    Merging(Block block, Places places) {
        this.block = block;
        this.places = places;
        this.stmts = new ArrayList<>(block.stmts());
    }

    Block block() {
        for (int i = stmts.size() - 1; i >= 0; i--) {
            if (isMade(i)) {
                merge(i);
            }
        }
        for (int i = stmts.size() - 1; i >= 0; i--) {
            if (stmts.get(i) instanceof Stmt.Store store && isMade(i) && isThere(store, i)) {
                stmts.remove(i);
            }
        }
        return new Block(stmts, block.yields());
    }

    private boolean isMade(int i) {
        return stmts.get(i).at().sweep() == Origin.Sweep.REVERSE;
    }

    private void merge(int i) {
        Stmt first = stmts.get(i);
        if (first instanceof Stmt.Store store) {
            next(store, i).ifPresent(j -> merge(store, i, j));
        } else if (first instanceof Stmt.Accumulate add) {
            next(add, i).ifPresent(j -> merge(add, i, j));
        }
    }

    private void merge(Stmt.Store first, int i, int j) {
        if (stmts.get(j) instanceof Stmt.Accumulate then && isMade(j)) {
            Builder out = new Builder(null).at(then.at());
            Atom sum = first.value().equals(ZERO) ? then.value() : sum(first.value(), then.value(), out);
            out.add(new Stmt.Store(then.array(), then.index(), sum, then.at()));
            replace(i, j, out);
        } else if (stmts.get(j) instanceof Stmt.Store && isMade(j)) {
            stmts.remove(i);
        }
    }

    private void merge(Stmt.Accumulate first, int i, int j) {
        Builder out = new Builder(null).at(stmts.get(j).at());
        if (stmts.get(j) instanceof Stmt.Accumulate then && isMade(j)) {
            Atom sum = sum(first.value(), then.value(), out);
            out.add(new Stmt.Accumulate(then.array(), then.index(), sum, then.at()));
            replace(i, j, out);
        } else if (stmts.get(j) instanceof Stmt.Let load && isMade(j) && isOverwritten(load, j)) {
            Var before = load.v().again();
            out.add(new Stmt.Let(before, load.rhs(), load.at()));
            out.add(new Stmt.Let(load.v(), addition(before, first.value()), load.at()));
            replace(i, j, out);
        } else if (stmts.get(j) instanceof Stmt.Store && isMade(j)) {
            stmts.remove(i);
        }
    }

    private void replace(int i, int j, Builder out) {
        stmts.remove(j);
        stmts.addAll(j, out.stmts());
        stmts.remove(i);
    }

    private static Atom sum(Atom a, Atom b, Builder out) {
        String name = b instanceof Var v ? v.name() : "sum";
        return out.let(name, addition(a, b));
    }

    private static Expr addition(Atom a, Atom b) {
        return new Expr.Apply(Primitives.operator("+", 2), List.of(a, b), Type.REAL);
    }

    private boolean isOverwritten(Stmt.Let load, int at) {
        return next(load, at).filter(k -> stmts.get(k) instanceof Stmt.Store).isPresent();
    }

    /** Whether what is stored was loaded from there, and nothing was written since. */
    private boolean isThere(Stmt.Store store, int at) {
        for (int i = at - 1; i >= 0 && reference(store) instanceof Var array; i--) {
            Stmt stmt = stmts.get(i);
            if (stmt.results().contains(store.value())) {
                return isSameElement(stmt, store) && stmt instanceof Stmt.Let;
            }
            if (Accesses.of(List.of(stmt), places).touches(places.of(array), false)) {
                return false;
            }
        }
        return false;
    }

    /** The next statement on the same element, if those before it have nothing to do with it. */
    private Optional<Integer> next(Stmt first, int i) {
        if (!(reference(first) instanceof Var array) || !Types.isReal(array, index(first))) {
            return Optional.empty();
        }
        Set<Object> where = places.of(array);
        boolean added = first instanceof Stmt.Accumulate;
        for (int j = i + 1; j < stmts.size(); j++) {
            if (isSameElement(first, stmts.get(j))) {
                return Optional.of(j);
            }
            if (Accesses.of(List.of(stmts.get(j)), places).touches(where, added)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSameElement(Stmt a, Stmt b) {
        return isOnElement(a) && isOnElement(b) && reference(a).equals(reference(b)) && index(a).equals(index(b));
    }

    private static boolean isOnElement(Stmt stmt) {
        return stmt instanceof Stmt.Store
                || stmt instanceof Stmt.Accumulate
                || (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Load);
    }

    private static Atom reference(Stmt onElement) {
        return onElement.operands().get(0);
    }

    private static Atom index(Stmt onElement) {
        return onElement.operands().get(1);
    }
}
