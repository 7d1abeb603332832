package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import java.util.List;

/**
 * The method that is differentiated.
 *
 * @param name its name in Java
 * @param suffix tells overloads apart: empty for the first annotated one, then 2, 3, …
 * @param primal its IR; the entry's parameters are the method's, a receiver first
 * @param wrt those of the entry's parameters that it is differentiated with respect to, in their order
 * @param fields if not empty, only these fields of the receiver, which is the first of {@code wrt}, are meant
 * @param outs those that are {@code @Out}
 * @param touched those that the method may write to, the {@code @Out} ones among them
 */
public record Subject(
        String name,
        String suffix,
        Program primal,
        List<Var> wrt,
        List<String> fields,
        List<Var> outs,
        List<Var> touched) {
    public Subject {
        fields = List.copyOf(fields);
        wrt = List.copyOf(wrt);
        outs = List.copyOf(outs);
        touched = List.copyOf(touched);
    }

    public Subject(String name, String suffix, Program primal, List<Var> wrt, List<String> fields, List<Var> outs) {
        this(name, suffix, primal, wrt, fields, outs, Writes.touched(primal, outs));
    }

    /** The same method, working on copies of the arguments that it writes to. */
    Subject protectedArguments() {
        return new Subject(name, suffix, Protect.arguments(primal, touched, outs), wrt, fields, outs, touched);
    }

    public Func entry() {
        return primal.entry();
    }

    /** The primal in which the {@code @Out} arrays are results, behind the method's own. */
    Program withOuts() {
        return Results.with(primal, outs);
    }

    /** {@code loss} and {@code grad} make {@code lossGrad}: what the companion's method is called. */
    public String javaName(String mode) {
        return name + capital(mode);
    }

    /** {@code LossGrad}, {@code LossGrad2}: the record that it returns. */
    public String recordName(String mode) {
        return capital(javaName(mode)) + suffix;
    }

    /** The name of its function, unique among the class's; no variant that a transform makes is called so. */
    String functionName(String mode) {
        return name + (suffix.isEmpty() ? "" : "#" + suffix) + "." + mode;
    }

    /** The name of a function that only its own kind calls. */
    String internalName(String mode) {
        return javaName(mode) + suffix;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
