package dev.fluxion;

/**
 * A kind of derivative. Below, {@code f} is the method, {@code args} are its parameters, {@code x} those of them that it
 * is differentiated with respect to; {@code dx} and {@code xDot} have the shape of {@code x}.
 */
public enum Mode {
    /** {@code fGrad(args)}: value and gradient of a scalar result, in one reverse sweep. */
    GRAD,

    /** {@code fJvp(args, xDot)}: value and directional derivative, in one forward sweep. */
    JVP,

    /** {@code fVjp(args, valueBar)}: value, and the adjoint of the result pulled back to {@code x}. */
    VJP,

    /** {@code fJacobian(args)}: value and dense Jacobian, rows are results and columns inputs, both flattened. */
    JACOBIAN,

    /** {@code fHvp(args, xDot)}: value, gradient, and Hessian times direction. */
    HVP,

    /** {@code fHessian(args)}: value, gradient and dense Hessian, inputs flattened. */
    HESSIAN
}
