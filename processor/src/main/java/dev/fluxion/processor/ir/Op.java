package dev.fluxion.processor.ir;

import java.util.Optional;
import java.util.function.Function;

/** An operation on scalars, as far as the IR must know it. The table in {@code rules} holds all there are. */
public interface Op {

    /** Unique, short, lower case: {@code mul}, {@code sin}, {@code floorMod}. */
    String name();

    int arity();

    /** How Java writes it; the holes are the operands. */
    JavaText java();

    /** How tightly {@link #java()} binds. */
    int precedence();

    /** {@link Effect#PURE} or {@link Effect#FAILS} for operands and result of these types. */
    Effect effect(Type result);

    /** Cheaper to compute again than to remember. */
    boolean isCheap();

    /** Whether a change of the {@code i}-th operand changes the result differentiably. */
    boolean isDifferentiable(int i);

    /**
     * Something simpler that has the same bits for all operands; an {@link Expr.Same} if it is an atom.
     *
     * @param definitions what a variable in scope was defined as
     */
    Optional<Expr> simplify(Expr.Apply self, Function<Atom, Optional<Expr>> definitions);
}
