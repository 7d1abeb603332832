package dev.fluxion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what Fluxion generated, in sources and in class files, so that tools can leave it out (JaCoCo does so for every
 * annotation whose name contains "Generated").
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FluxionGenerated {
    /**
     * The class that this one was generated for.
     *
     * @return its canonical name, such as {@code "com.acme.Outer.Model"}
     */
    String value();

    /**
     * Which agreement the generated code follows with companions in other files and jars.
     *
     * @return the number of that agreement; companions of another version than the processor's own are refused
     */
    int version();
}
