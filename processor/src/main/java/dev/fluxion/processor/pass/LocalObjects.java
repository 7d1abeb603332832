package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * ObjectFields of which all uses are known: their fields are read and written by the name under which they were made. What is
 * written in an attempt, or while a loop decides whether it goes on, is left in memory.
 */
final class LocalObjects {
    private final Set<Var> made = new LinkedHashSet<>();
    private final Set<Atom> others = new HashSet<>();

    private LocalObjects() {}

    static Set<Var> of(Func f) {
        LocalObjects objects = new LocalObjects();
        objects.block(f.body(), false);
        objects.made.removeAll(objects.others);
        return objects.made;
    }

    private void block(Block block, boolean keepsMemory) {
        block.stmts().forEach(s -> stmt(s, keepsMemory));
        others.addAll(block.yields());
    }

    private void stmt(Stmt stmt, boolean keepsMemory) {
        if (ObjectFields.isMade(stmt)) {
            made.addAll(stmt.results());
        }
        others.addAll(uses(stmt, keepsMemory));
        for (int i = 0; i < stmt.blocks().size(); i++) {
            boolean isTest = stmt instanceof Stmt.While && i == 0;
            block(stmt.blocks().get(i), keepsMemory || isTest || stmt instanceof Stmt.Attempt);
        }
    }

    /** The operands with which more is done than to read or write their fields. */
    private static Collection<Atom> uses(Stmt stmt, boolean keepsMemory) {
        boolean reads = stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Load;
        boolean writes = stmt instanceof Stmt.Store || stmt instanceof Stmt.Accumulate;
        boolean isKnown = reads || (writes && !keepsMemory);
        return isKnown ? stmt.operands().subList(1, stmt.operands().size()) : stmt.operands();
    }
}
