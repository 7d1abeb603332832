package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.JavaText.ClassRef;
import java.util.Locale;
import java.util.Set;

/**
 * A function of which a program knows the signature alone: it is a method of another class, or one of the derivatives that
 * the companion of that class has for it.
 *
 * @param companion the class that has its derivatives
 * @param method the user's method, by name
 * @param overload tells annotated overloads apart: empty for the first one, then 2, 3, …
 * @param form the method itself, or which of its derivatives
 * @param constant the positions of the parameters at which derivatives stop
 */
public record External(ClassRef companion, String method, String overload, Form form, Set<Integer> constant) {

    /**
     * The method, and what is made of it. No suffix is the end of another, so that the names of a class's methods stay apart.
     */
    public enum Form {
        PRIMAL(""),
        /** The derivative in one direction, beside the value. */
        TANGENT("Tangent"),
        /** The forward sweep of reverse mode, which leaves a trace. */
        FORWARD("Forward"),
        /** The reverse sweep, which starts from that trace. */
        REVERSE("Reverse"),
        FORWARD_TANGENT("ForwardDot"),
        REVERSE_TANGENT("ReverseDot");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }

        /**
         * The tangent of the form.
         *
         * @throws IllegalStateException if companions have none
         */
        Form tangent() {
            return switch (this) {
                case PRIMAL -> TANGENT;
                case FORWARD -> FORWARD_TANGENT;
                case REVERSE -> REVERSE_TANGENT;
                default -> throw new IllegalStateException("no tangent of " + this);
            };
        }
    }

    public External {
        constant = Set.copyOf(constant);
    }

    public External tangent() {
        return of(form.tangent(), constant);
    }

    public External forward() {
        return of(Form.FORWARD, constant);
    }

    public External reverse() {
        return of(Form.REVERSE, Set.of());
    }

    private External of(Form other, Set<Integer> constants) {
        return new External(companion, method, overload, other, constants);
    }

    /** What the method is called in its class. */
    public String javaName() {
        return method + form.suffix + (form == Form.PRIMAL ? "" : overload);
    }

    /** The name of its function: the same in every program, and no name of a program's own function. */
    public String function() {
        return method + form.suffix + overload + Func.ELSEWHERE + companion;
    }

    /** The simple name of the record that it returns if it has several results. */
    public String recordName() {
        return capital(javaName());
    }

    /** What the forward sweep leaves, as its own class calls it. */
    public String traceName() {
        return forward().recordName() + "Trace";
    }

    /** What the forward sweep leaves, as other classes call it. */
    public Type.Trace trace() {
        return Type.Trace.of(companion, traceName());
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
