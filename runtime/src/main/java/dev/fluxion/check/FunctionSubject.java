package dev.fluxion.check;

import dev.fluxion.check.Gradient.Part;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A function of one array, and another that is held to be its gradient. */
record FunctionSubject(ToDoubleFunction<double[]> function, UnaryOperator<double[]> derivative) implements Subject {
    Call call(@Nullable Object[] arguments) {
        if (arguments.length == 1 && arguments[0] instanceof double[]) {
            return new Call(this, arguments);
        }
        throw new IllegalArgumentException("a function of double[] is checked at a single double[]");
    }

    @Override
    public String name() {
        return "gradient";
    }

    @Override
    public boolean isSingle() {
        return false;
    }

    @Override
    public double value(@Nullable Object[] arguments) {
        return function.applyAsDouble(point(arguments));
    }

    @Override
    public Gradient gradient(@Nullable Object[] arguments) {
        return new Gradient(null, List.of(new Part("x", 0, derivative.apply(point(arguments)))));
    }

    @Override
    public boolean writesTo(int argument) {
        return false;
    }

    private static double[] point(@Nullable Object[] arguments) {
        return (double[]) Objects.requireNonNull(arguments[0]);
    }
}
