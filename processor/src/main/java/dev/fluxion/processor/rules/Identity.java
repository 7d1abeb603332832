package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Expr;
import java.util.Optional;

/** Something simpler that has the same bits for all operands, if there is any. */
@FunctionalInterface
interface Identity {
    Optional<Expr> simplify(Term term);
}
