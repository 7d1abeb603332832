package dev.fluxion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an array parameter as a result of the method, written by it. Generated code fills the caller's array just as the
 * method does, and takes or returns a tangent or an adjoint for it.
 *
 * <pre>{@code
 * @Differentiable
 * static void scale(double k, double[] x, @Out double[] y) {
 *     for (int i = 0; i < x.length; i++) y[i] = k * x[i];
 * }
 *
 * var back = Model_Grad.vjp(k, x, y, yBar);  // fills y; back.dk(), back.dx()
 * }</pre>
 *
 * <p>Kept at run time, so that {@link dev.fluxion.check.GradientCheck} knows which arguments may change.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Out {}
