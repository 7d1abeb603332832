package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Builder;

/** A piece of code in the making: what is written so far, and which values the slots hold at its end. */
record Arm(Builder out, Environment env) {

    /** A branch that begins here. */
    Arm branch() {
        return new Arm(new Builder(out), env.inner());
    }

    boolean isDead() {
        return env.exit().equals(Exits.NEVER);
    }
}
