package dev.fluxion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a value is constant: derivatives stop there. A parameter is treated as if it were left out of
 * {@link Differentiable#wrt()}; what is read from a field, record component or local variable, or returned by a method,
 * contributes nothing to any derivative.
 *
 * <p>Kept at run time, so that {@link dev.fluxion.check.GradientCheck} knows which arguments to leave alone.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.PARAMETER,
    ElementType.LOCAL_VARIABLE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD
})
public @interface NoDerivative {}
