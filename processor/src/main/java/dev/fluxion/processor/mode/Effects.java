package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;

/** Whether a program does anything that others could notice, beside writing to the arrays it was given. */
final class Effects {
    private Effects() {}

    static boolean none(Program program) {
        return program.funcs().stream().noneMatch(f -> acts(f.body()));
    }

    private static boolean acts(Block block) {
        return block.stmts().stream()
                .anyMatch(s -> acts(s) || s.blocks().stream().anyMatch(Effects::acts));
    }

    private static boolean acts(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            return let.rhs().effect() == Effect.ACTS;
        }
        if (stmt instanceof Stmt.Do s) {
            return s.java().effect() == Effect.ACTS;
        }
        return (stmt instanceof Stmt.Store || stmt instanceof Stmt.Accumulate)
                && stmt.operands().get(0).type() instanceof Type.Struct;
    }
}
