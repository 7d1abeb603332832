package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts other atoms in the place of variables; and, if asked to, makes a copy in which every definition is new. */
public final class Rewrite {
    private final Map<Var, Atom> now;
    private final boolean fresh;

    private Rewrite(Map<Var, ? extends Atom> substitution, boolean fresh) {
        this.now = new HashMap<>(substitution);
        this.fresh = fresh;
    }

    /** The block with each key replaced by its value; definitions stay as they are. */
    public static Block substitute(Block block, Map<Var, ? extends Atom> substitution) {
        return substitution.isEmpty() ? block : new Rewrite(substitution, false).block(block);
    }

    /** Likewise, with new variables for all that it defines: for a second copy of the same code. */
    public static Block copy(Block block, Map<Var, ? extends Atom> substitution) {
        return new Rewrite(substitution, true).block(block);
    }

    private Block block(Block block) {
        List<Stmt> stmts = Lists.map(block.stmts(), this::stmt);
        return new Block(stmts, atoms(block.yields()));
    }

    private Stmt stmt(Stmt stmt) {
        List<Atom> operands = atoms(stmt.operands());
        List<Var> bound = Lists.map(stmt.bound(), this::define);
        List<Block> blocks = Lists.map(stmt.blocks(), this::block);
        return stmt.with(operands, Lists.map(stmt.results(), this::define), bound, blocks);
    }

    private Var define(Var v) {
        if (!fresh) {
            return v;
        }
        Var again = v.again();
        now.put(v, again);
        return again;
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return Lists.map(atoms, this::atom);
    }

    private Atom atom(Atom atom) {
        Atom other = atom instanceof Var v ? now.get(v) : null;
        return other == null ? atom : other;
    }
}
