package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Func;

/**
 * Writes anew, through {@link Builder}, what transforms wrote, so that constants fold, exact identities vanish and a value
 * at hand (the user's own included) is neither computed nor, if nothing was written since, loaded again. The user's own expressions keep their shape.
 */
public final class Tidy implements EffectsPass {

    @Override
    public String name() {
        return "tidy";
    }

    @Override
    public Func apply(Func f, CallEffects calls) {
        return Rewriting.of(f, calls);
    }
}
