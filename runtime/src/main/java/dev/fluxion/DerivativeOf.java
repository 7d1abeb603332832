package dev.fluxion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method the partial derivative of another method, with respect to one of its arguments. It takes the
 * parameters of that method (the receiver first, if that is an instance method) and returns the partial derivative.
 *
 * <pre>{@code
 * class Rules {
 *     @DerivativeOf(type = Gamma.class, method = "logGamma")
 *     static double logGammaDx(double x) {
 *         return Gamma.digamma(x);
 *     }
 * }
 * }</pre>
 *
 * <p>Rules of a method's own class are used without being asked for; those of another class are named by
 * {@link Differentiable#rules()}. Every mode follows from the rule, and a rule beats the method's source.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DerivativeOf {
    /**
     * The class that declares the method.
     *
     * @return that class; {@code void}: the class that the rule is in
     */
    Class<?> type() default void.class;

    /**
     * The method whose derivative this is.
     *
     * @return its simple name; the rule's own parameters tell overloads apart
     */
    String method();

    /**
     * Which argument the method is differentiated with respect to.
     *
     * @return its position among the method's own parameters, from 0
     */
    int wrt() default 0;
}
