package dev.fluxion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds what the reverse sweep of a long loop remembers: instead of every iteration's values it keeps a few snapshots
 * of the loop's state, and runs the iterations between them again. Stands on the loop's variable.
 *
 * <pre>{@code
 * for (@Checkpointed(snapshots = 100) int t = 0; t < n; t++) {
 *     step(u);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.LOCAL_VARIABLE)
public @interface Checkpointed {
    /**
     * How many snapshots to hold at a time.
     *
     * @return the number of snapshots; 0: about the square root of the number of iterations
     */
    int snapshots() default 0;
}
