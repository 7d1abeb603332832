package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Func;

/**
 * Fields become variables of their own: those of an object that only this function knows, and those of an object that never
 * changes, wherever branches and loops carry it. Who still needs such an object itself makes it anew, where it is needed.
 */
public final class DirectFields implements Pass {
    private static final int DEEPEST = 4;

    @Override
    public String name() {
        return "direct-fields";
    }

    /** Each round frees the objects that were held by those of the round before. */
    @Override
    public Func apply(Func f) {
        DeadCode deadCode = new DeadCode();
        Func now = f;
        for (int depth = 0; depth < DEEPEST && ObjectFields.any(now.body()); depth++) {
            now = deadCode.apply(Unboxing.of(now));
            now = LocalFields.of(now);
        }
        return now;
    }
}
