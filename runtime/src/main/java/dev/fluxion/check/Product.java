package dev.fluxion.check;

import dev.fluxion.check.Gradient.Part;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The slope of a function along one direction, and what is held to be the gradient of that: the Hessian times the direction.
 *
 * @param first the function and its gradient
 * @param hvp the generated method of mode HVP
 * @param direction a tangent for each part of the gradient
 */
record Product(GradientMethod first, Method hvp, List<Object> direction) implements Subject {

    /** In the direction whose numbers, one after the other, are 1, -1/2, 1/3, …: of the shape of the gradient's parts. */
    static Product of(GradientMethod first, Method hvp, Gradient gradient) {
        int[] count = {0};
        List<Object> direction = new ArrayList<>();
        gradient.parts().forEach(p -> direction.add(like(p.derivative(), count)));
        return new Product(first, hvp, direction);
    }

    private static Object like(Object shape, int[] count) {
        if (!shape.getClass().isArray()) {
            count[0]++;
            return (count[0] % 2 == 0 ? -1.0 : 1.0) / count[0];
        }
        Object like = Array.newInstance(shape.getClass().componentType(), Array.getLength(shape));
        for (int i = 0; i < Array.getLength(shape); i++) {
            Array.set(like, i, like(Array.get(shape, i), count));
        }
        return like;
    }

    @Override
    public String name() {
        return first.name() + ", Hessian times a direction";
    }

    @Override
    public boolean isSingle() {
        return first.isSingle();
    }

    @Override
    public double value(@Nullable Object[] arguments) {
        List<Part> parts = first.gradient(arguments).parts();
        double slope = 0;
        for (int i = 0; i < parts.size(); i++) {
            slope += dot(parts.get(i).derivative(), direction.get(i));
        }
        return slope;
    }

    private static double dot(Object a, Object b) {
        if (!a.getClass().isArray()) {
            return ((Number) a).doubleValue() * ((Number) b).doubleValue();
        }
        double sum = 0;
        for (int i = 0; i < Array.getLength(a); i++) {
            sum += dot(Array.get(a, i), Array.get(b, i));
        }
        return sum;
    }

    /** The value is not compared: the gradient beside the product may be rounded otherwise than the gradient alone. */
    @Override
    public Gradient gradient(@Nullable Object[] arguments) {
        Object[] all =
                Stream.concat(Arrays.stream(arguments), direction.stream()).toArray();
        Object result = Objects.requireNonNull(Reflection.call(hvp, null, all));
        RecordComponent[] components = hvp.getReturnType().getRecordComponents();
        List<Part> products = new ArrayList<>();
        for (Part part : first.gradient(Call.copies(arguments)).parts()) {
            RecordComponent component = components[1 + direction.size() + products.size()];
            Object product = Objects.requireNonNull(Reflection.call(component.getAccessor(), result));
            products.add(new Part(part.name(), part.argument(), product));
        }
        return new Gradient(null, products);
    }

    @Override
    public boolean writesTo(int argument) {
        return first.writesTo(argument);
    }
}
