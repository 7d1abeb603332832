package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Block;

/** How large code is. */
final class Sizes {
    private Sizes() {}

    /** Statements, nested ones included. */
    static int statements(Block block) {
        return block.stmts().stream()
                .mapToInt(
                        s -> 1 + s.blocks().stream().mapToInt(Sizes::statements).sum())
                .sum();
    }
}
