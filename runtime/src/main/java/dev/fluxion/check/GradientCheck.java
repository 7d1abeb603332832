package dev.fluxion.check;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks a gradient against central differences, at several step sizes, for every number in every argument that it is
 * taken with respect to. For use in tests:
 *
 * <pre>{@code
 * @Test
 * void lossHasTheRightGradient() {
 *     GradientCheck.of(Model.class, "loss").at(w, x, y).assertPasses();
 * }
 * }</pre>
 *
 * <p>With a method and its companion two promises of generated code are checked as well: the value is the method's own,
 * bit for bit, and the arguments are left as they were.
 *
 * <p>If the companion has mode HVP too, its product of the Hessian and one direction is compared with differences of the gradient,
 * where those are sure enough; what differs is a problem.
 *
 * <p>The method is called some twenty times for each number, on copies of the arrays it is given. Other objects among
 * the arguments are passed as they are: what the method does to them adds up. Instances are immutable.
 */
public final class GradientCheck {
    private static final double TOLERANCE = 1e-8;

    private final Function<@Nullable Object[], Call> call;
    private final double tolerance;

    private GradientCheck(Function<@Nullable Object[], Call> call, double tolerance) {
        this.call = call;
        this.tolerance = tolerance;
    }

    /**
     * A check of a method that has a companion: of {@code Model.loss} it is {@code Model_Grad.lossGrad}. Classes and
     * methods need not be public; in a named module, the package must be open to {@code dev.fluxion.runtime}.
     *
     * @param type the class that declares the method
     * @param method the method's name
     * @param parameters the types of its parameters; none: the arguments tell overloads apart
     * @return the check
     * @throws IllegalArgumentException if there is no such method, or no gradient of it
     */
    public static GradientCheck of(Class<?> type, String method, Class<?>... parameters) {
        return new GradientCheck(new Companion(type).gradientsOf(method, parameters)::call, TOLERANCE);
    }

    /**
     * A check of any function and what is held to be its gradient.
     *
     * @param function from an array of numbers to a number
     * @param gradient from an array to the partial derivatives with respect to each of its numbers
     * @return the check, to be called {@code at} a single {@code double[]}
     */
    public static GradientCheck of(ToDoubleFunction<double[]> function, UnaryOperator<double[]> gradient) {
        return new GradientCheck(new FunctionSubject(function, gradient)::call, TOLERANCE);
    }

    /**
     * The same check, more or less strict.
     *
     * @param relative how far a partial derivative may be from the difference, as a part of the larger of the two,
     *     beyond what the difference itself is unsure of; 1e-8 if not set
     * @return the check
     */
    public GradientCheck tolerance(double relative) {
        return new GradientCheck(call, relative);
    }

    /**
     * Runs the check at one point.
     *
     * @param arguments the method's arguments; of an instance method, the receiver first
     * @return what was found; nothing is thrown for a wrong gradient before {@link GradientReport#assertPasses()}
     * @throws IllegalArgumentException if the arguments do not fit the method
     */
    public GradientReport at(@Nullable Object... arguments) {
        // A single double[][] is an Object[] too, and arrives here as if its rows were the arguments.
        boolean isSpread = arguments.getClass() == Object[].class;
        @Nullable Object[] all = isSpread ? arguments : new Object[] {arguments};
        return new Run(call.apply(all), tolerance).report();
    }
}
