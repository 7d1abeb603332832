package dev.fluxion.processor.ir;

/** What evaluating an expression may do beside giving a value. Ordered: each allows all that the one before allows. */
public enum Effect {
    /** Depends on its operands alone and cannot fail: may be shared, moved, repeated and dropped. */
    PURE,
    /** Depends on its operands alone but may throw: may be shared and repeated after it has once succeeded. */
    FAILS,
    /** Makes a new object: never shared. */
    ALLOCATES,
    /** Reads memory, and may throw: never moved past a write. */
    READS,
    /** Changes something: executed exactly once, in its place. */
    ACTS
}
