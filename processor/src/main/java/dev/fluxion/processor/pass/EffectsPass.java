package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;

/** A step that asks what calls do to memory: of a function by itself that is unknown, of a whole program it is found out. */
interface EffectsPass extends Pass {

    Func apply(Func f, CallEffects calls);

    @Override
    default Func apply(Func f) {
        return apply(f, CallEffects.UNKNOWN);
    }

    @Override
    default Program apply(Program program) {
        CallEffects calls = CallEffects.of(program);
        return program.map(f -> apply(f, calls));
    }
}
