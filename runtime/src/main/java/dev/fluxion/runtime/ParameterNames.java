package dev.fluxion.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of a generated method's parameters, which class files do not keep: so that a component {@code dw} of its
 * result can be told to belong to the parameter {@code w}, at run time and in another compilation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ParameterNames {
    /**
     * The names.
     *
     * @return one name for each parameter, in order
     */
    String[] value();
}
