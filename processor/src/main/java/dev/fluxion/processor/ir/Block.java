package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Statements in order, then the atoms the block yields. */
public record Block(List<Stmt> stmts, List<Atom> yields) {

    public static final Block EMPTY = new Block(List.of(), List.of());

    public Block {
        stmts = List.copyOf(stmts);
        yields = List.copyOf(yields);
    }

    /** Whether control never reaches the end: what it yields is then never read. */
    public boolean leaves() {
        return !stmts.isEmpty() && stmts.get(stmts.size() - 1).leaves();
    }

    /** Variables used in here but defined outside, in the order of their first use. */
    public Set<Var> free() {
        Set<Var> used = new LinkedHashSet<>();
        Set<Var> defined = new HashSet<>();
        collect(used, defined);
        used.removeAll(defined);
        return used;
    }

    /** Variables defined anywhere in here, nested blocks included. */
    public Set<Var> defined() {
        Set<Var> defined = new LinkedHashSet<>();
        collect(new HashSet<>(), defined);
        return defined;
    }

    private void collect(Set<Var> used, Set<Var> defined) {
        for (Stmt stmt : stmts) {
            uses(stmt.operands(), used);
            defined.addAll(stmt.results());
            defined.addAll(stmt.bound());
            stmt.blocks().forEach(b -> b.collect(used, defined));
        }
        uses(yields, used);
    }

    private static void uses(List<Atom> atoms, Set<Var> used) {
        for (Atom atom : atoms) {
            if (atom instanceof Var v) {
                used.add(v);
            }
        }
    }
}
