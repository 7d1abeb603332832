package dev.fluxion.check;

import dev.fluxion.Out;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A method, and the generated one that returns its value and its gradient in a record. */
final class GradientMethod implements Subject {
    private final Method method;
    private final Method gradient;
    private final List<Component> components;
    private final int receivers;

    GradientMethod(Method method, Method gradient) {
        this.method = method;
        this.gradient = gradient;
        this.components = new Components(method, gradient).match();
        this.receivers = Reflection.hasReceiver(method) ? 1 : 0;
    }

    /** The types of the arguments; the receiver's comes first. */
    Class<?>[] parameterTypes() {
        return gradient.getParameterTypes();
    }

    @Override
    public String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Override
    public boolean isSingle() {
        return Reflection.isSingle(method.getReturnType());
    }

    @Override
    public double value(@Nullable Object[] arguments) {
        Object receiver = receivers == 0 ? null : arguments[0];
        return number(Reflection.call(method, receiver, Arrays.copyOfRange(arguments, receivers, arguments.length)));
    }

    @Override
    public Gradient gradient(@Nullable Object[] arguments) {
        Object result = Objects.requireNonNull(Reflection.call(gradient, null, arguments));
        Method value = gradient.getReturnType().getRecordComponents()[0].getAccessor();
        return new Gradient(
                number(Reflection.call(value, result)),
                components.stream().map(c -> c.of(result)).toList());
    }

    /** Of the Hessian's product, if there is one; not of floats, whose gradients are too coarse for differences. */
    @Override
    public List<Subject> further(Gradient found) {
        boolean inDouble = found.parts().stream()
                .allMatch(p -> Reflection.isDouble(p.derivative().getClass()));
        return isSingle() || !inDouble
                ? List.of()
                : Companion.sibling(gradient, method.getName() + "Hvp").stream()
                        .<Subject>map(hvp -> Product.of(this, hvp, found))
                        .toList();
    }

    @Override
    public boolean writesTo(int argument) {
        return argument >= receivers && method.getParameters()[argument - receivers].isAnnotationPresent(Out.class);
    }

    private static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    @Override
    public String toString() {
        return method.toString();
    }
}
