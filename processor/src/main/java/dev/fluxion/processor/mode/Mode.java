package dev.fluxion.processor.mode;

/** The modes of {@code dev.fluxion.Mode}; the processor loads no class of the runtime. */
public enum Mode {
    GRAD,
    JVP,
    VJP,
    JACOBIAN,
    HVP,
    HESSIAN
}
