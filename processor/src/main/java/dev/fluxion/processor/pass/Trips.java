package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;

/** How often a counted loop of step 1 runs, and the how-manieth iteration it is in. */
record Trips(Definitions definitions) {
    private static final Atom ZERO = Atom.whole(0);

    /** The number of iterations. */
    Atom length(Stmt.For loop, Builder out) {
        Atom n = isZero(loop.from())
                ? loop.to()
                : out.apply("n", Primitives.operator("-", 2), Type.INT, loop.to(), loop.from());
        return isZero(loop.from()) && isNeverNegative(n) ? n : atLeastZero(n, out);
    }

    private static Atom atLeastZero(Atom n, Builder out) {
        if (n instanceof Const c && c.value() instanceof Integer i) {
            return Atom.whole(Math.max(i, 0));
        }
        return out.apply("n", Primitives.method("java.lang.Math", "max", 2).orElseThrow(), Type.INT, n, ZERO);
    }

    private boolean isNeverNegative(Atom n) {
        return definitions.of(n).filter(Expr.Length.class::isInstance).isPresent();
    }

    /** From zero, in the order of ascending numbers. */
    static Atom position(Stmt.For loop, Builder out) {
        return isZero(loop.from())
                ? loop.index()
                : out.apply("k", Primitives.operator("-", 2), Type.INT, loop.index(), loop.from());
    }

    /** Whether the bounds of {@code inner} are defined before {@code outer}. */
    static boolean areKnown(Stmt.For inner, Stmt outer) {
        return !isWithin(inner.from(), outer) && !isWithin(inner.to(), outer);
    }

    static boolean isLoop(Stmt stmt) {
        return stmt instanceof Stmt.For || stmt instanceof Stmt.While;
    }

    private static boolean isWithin(Atom atom, Stmt loop) {
        return atom instanceof Var v
                && (loop.bound().contains(v)
                        || loop.blocks().stream().anyMatch(b -> b.defined().contains(v)));
    }

    private static boolean isZero(Atom atom) {
        return atom.equals(ZERO);
    }
}
