package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;

/** The little arithmetic that the transforms do themselves. */
final class Sums {
    private static final Op ADD = Primitives.named("add");
    private static final Op SUB = Primitives.named("sub");
    private static final Op MIN = Primitives.named("min");

    private Sums() {}

    /** Whether it is known to be zero, so that it need not be added. */
    static boolean isZero(Atom a) {
        return a instanceof Const c && c.value() instanceof Double d && d == 0;
    }

    static Atom add(String name, Atom a, Atom b, Builder out) {
        return isZero(b) ? a : isZero(a) ? b : out.apply(name, ADD, Type.REAL, a, b);
    }

    static Atom plus(String name, Atom i, Atom k, Builder out) {
        return out.apply(name, ADD, Type.INT, i, k);
    }

    static Atom minus(String name, Atom i, Atom k, Builder out) {
        return out.apply(name, SUB, Type.INT, i, k);
    }

    static Atom min(String name, Atom i, Atom k, Builder out) {
        return out.apply(name, MIN, Type.INT, i, k);
    }
}
