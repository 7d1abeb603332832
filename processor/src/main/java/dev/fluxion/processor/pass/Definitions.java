package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each variable of a function was defined as, if by a {@link Stmt.Let}. */
record Definitions(Map<Var, Expr> expressions) {

    static Definitions of(Block block) {
        Map<Var, Expr> expressions = new HashMap<>();
        collect(block, expressions);
        return new Definitions(expressions);
    }

    private static void collect(Block block, Map<Var, Expr> expressions) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Let let) {
                expressions.put(let.v(), let.rhs());
            }
            stmt.blocks().forEach(b -> collect(b, expressions));
        }
    }

    Optional<Expr> of(Atom atom) {
        return atom instanceof Var v ? Optional.ofNullable(expressions.get(v)) : Optional.empty();
    }
}
