package dev.fluxion.harness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An annotated method, and arguments to try it at.
 *
 * @param wrt the positions of the parameters that it is differentiated with respect to
 */
public record Model(Class<?> owner, String method, Object[] arguments, List<Integer> wrt) {
    /** Differentiated with respect to all that can carry a derivative. */
    public static Model of(Class<?> owner, String method, Object... arguments) {
        Class<?>[] types = new Companion(owner).method(method, arguments).getParameterTypes();
        List<Integer> wrt = IntStream.range(0, types.length)
                .filter(i -> Values.differentiable(types[i]))
                .boxed()
                .toList();
        return new Model(owner, method, arguments, wrt);
    }

    public Model wrt(Integer... positions) {
        return new Model(owner, method, arguments, List.of(positions));
    }

    public Model at(Object... others) {
        return new Model(owner, method, others, wrt);
    }

    /** Fresh copies: a call may change them. */
    public Object[] copies() {
        return Values.copies(arguments);
    }

    /** The arguments that are differentiated with respect to. */
    public Object[] inputs() {
        return wrt.stream().map(i -> arguments[i]).toArray();
    }

    public boolean inputsAreArrays() {
        return Arrays.stream(inputs()).allMatch(input -> input.getClass().isArray());
    }

    /** Whether some input is a float, or an array of them. */
    public boolean isSingle() {
        return Arrays.stream(inputs()).anyMatch(Values::isSingle);
    }

    /** The same method where its inputs, one after the other, hold these numbers. */
    public Model with(double... flat) {
        Object[] inputs = (Object[]) Values.shaped(inputs(), flat);
        Object[] moved = copies();
        for (int k = 0; k < inputs.length; k++) {
            moved[wrt.get(k)] = inputs[k];
        }
        return at(moved);
    }

    public Object value() throws Throwable {
        return new Companion(owner).call(method, copies());
    }

    /** Whether it is differentiated in that mode. */
    public boolean has(String mode) {
        return Companion.of(owner).has(method + mode);
    }

    /** Calls a generated method with the arguments, followed by others. */
    public Object derivative(String mode, Object... more) throws Throwable {
        Object[] own = copies();
        Object[] all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return Companion.of(owner).call(method + mode, all);
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + method + Values.text(arguments);
    }
}
