package dev.fluxion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the derivative of a method. For a method of class {@code Foo} the compiler then writes class {@code Foo_Grad}
 * into the same package, with one static method for each of the {@link #modes()}.
 *
 * <pre>{@code
 * class Model {
 *     @Differentiable
 *     static double cube(double x) {
 *         double t = x * x;
 *         return x * t;
 *     }
 * }
 *
 * double slope = Model_Grad.grad(2.0).dx();
 * }</pre>
 *
 * <p>What carries a derivative: {@code double}, {@code float} and their boxes; arrays of any dimension of what can;
 * records and classes with a component or field that can; lists and maps whose elements can. All else passes through
 * untouched. What cannot be differentiated is a compile error at the very expression.
 *
 * <p>On a record or a class it asks for that type's tangent type, {@code P_Tangent}, shared by all companions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Differentiable {
    /**
     * The derivatives to generate.
     *
     * @return the modes; none: {@link Mode#GRAD} for a method that returns {@code double} or {@code float},
     *     {@link Mode#VJP} for any other
     */
    Mode[] modes() default {};

    /**
     * What to differentiate with respect to.
     *
     * @return parameter names, {@code "this"}, or {@code "this.field"}; none: every parameter that can carry a
     *     derivative and is not marked {@link NoDerivative} or {@link Out}
     */
    String[] wrt() default {};

    /**
     * Where to look for derivatives that users wrote themselves.
     *
     * @return classes that hold {@link DerivativeOf} rules, used beside those of the method's own class
     */
    Class<?>[] rules() default {};

    /**
     * Whether generated code watches its own partial derivatives.
     *
     * @return true to have an {@link ArithmeticException} that names file and line thrown at the first partial
     *     derivative that is not finite, unless what it is multiplied with is exactly 0
     */
    boolean checked() default false;
}
