package dev.fluxion.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fluxion.check.GradientCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** What must hold of every differentiated method, at every argument. */
public final class ModelChecks {
    private ModelChecks() {}

    public static Stream<DynamicNode> of(Model... models) {
        return Arrays.stream(models).map(model -> all(model, Stream.concat(differences(model), always(model))));
    }

    /** For methods over float, whose values are too coarse for differences. */
    public static Stream<DynamicNode> withoutDifferences(Model... models) {
        return Arrays.stream(models).map(model -> all(model, always(model)));
    }

    private static DynamicNode all(Model model, Stream<DynamicNode> checks) {
        Stream<DynamicNode> more = model.inputsAreArrays() ? buffers(model) : Stream.of();
        return dynamicContainer(model.toString(), Stream.concat(checks, more));
    }

    private static Stream<DynamicNode> differences(Model model) {
        return Stream.concat(
                Stream.of(dynamicTest(
                        "the gradient agrees with differences", () -> gradientAgreesWithDifferences(model))),
                HessianChecks.differences(model));
    }

    private static Stream<DynamicNode> always(Model model) {
        return Stream.concat(
                Stream.of(
                        dynamicTest("the value is the method's, bit for bit", () -> valueIsTheMethods(model)),
                        dynamicTest("the tangent agrees with the gradient", () -> tangentAgreesWithGradient(model)),
                        dynamicTest("the arguments stay as they were", () -> argumentsStay(model)),
                        dynamicTest("special values give the method's own outcome", () -> specialValues(model))),
                Stream.concat(jacobian(model), HessianChecks.of(model)));
    }

    private static Stream<DynamicNode> jacobian(Model model) {
        return model.has("Jacobian")
                ? Stream.of(dynamicTest("the Jacobian is the gradient as a row", () -> jacobianIsTheGradient(model)))
                : Stream.of();
    }

    private static Stream<DynamicNode> buffers(Model model) {
        return Stream.of(
                dynamicTest("gradInto overwrites", () -> into(model, "GradInto", 0)),
                dynamicTest("gradAdd adds", () -> into(model, "GradAdd", 1)));
    }

    private static void valueIsTheMethods(Model model) throws Throwable {
        String value = Values.text(model.value());
        assertThat(Values.text(grad(model)[0])).isEqualTo(value);
        assertThat(Values.text(jvp(model, direction(model))[0])).isEqualTo(value);
    }

    private static void gradientAgreesWithDifferences(Model model) {
        Class<?>[] types = new Companion(model.owner())
                .method(model.method(), model.arguments())
                .getParameterTypes();
        GradientCheck.of(model.owner(), model.method(), types)
                .at(model.copies())
                .assertPasses();
    }

    private static void tangentAgreesWithGradient(Model model) throws Throwable {
        Object[] direction = direction(model);
        double tangent = ((Number) jvp(model, direction)[1]).doubleValue();
        double expected = dot(gradient(model), Values.flat(direction));
        double size = dot(absolute(gradient(model)), absolute(Values.flat(direction)));
        assertThat(tangent).isCloseTo(expected, within(precision(model) * (1 + size)));
    }

    /** Derivatives with respect to a float are rounded to one, and so is the tangent of a float. */
    private static double precision(Model model) {
        return model.isSingle() ? 1e-6 : 1e-12;
    }

    private static void jacobianIsTheGradient(Model model) throws Throwable {
        Object[] all = Companion.components(model.derivative("Jacobian"));
        assertThat(Values.text(all[0])).isEqualTo(Values.text(model.value()));
        double[] row = ((double[][]) all[1])[0];
        double[] gradient = gradient(model);
        for (int i = 0; i < row.length; i++) {
            assertThat(row[i]).isCloseTo(gradient[i], within(precision(model) * (1 + Math.abs(gradient[i]))));
        }
    }

    private static void argumentsStay(Model model) throws Throwable {
        for (String mode : modes(model)) {
            Object[] more = mode.endsWith("vp") ? direction(model) : new Object[0];
            Object[] arguments = Stream.concat(Arrays.stream(model.copies()), Arrays.stream(more))
                    .toArray();
            String before = Values.text(onlyNumbers(arguments));
            Companion.of(model.owner()).call(model.method() + mode, arguments);
            assertThat(Values.text(onlyNumbers(arguments))).isEqualTo(before);
        }
    }

    private static List<String> modes(Model model) {
        return Stream.of("Grad", "Jvp", "Hvp", "Hessian", "Jacobian")
                .filter(model::has)
                .toList();
    }

    private static Object[] onlyNumbers(Object... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !(argument instanceof StringBuilder))
                .toArray();
    }

    /** One number at a time becomes one that is hard to bear. */
    private static void specialValues(Model model) {
        double[] at = Values.flat(model.inputs());
        double[] special = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0, 1e300, -1e-300};
        Random random = new Random(1);
        for (double value : special) {
            double[] changed = at.clone();
            changed[random.nextInt(at.length)] = value;
            Model there = model.with(changed);
            String expected = new Companion(model.owner()).outcome(model.method(), there.copies());
            for (String mode : modes(model)) {
                Object[] more = mode.endsWith("vp") ? direction(there) : new Object[0];
                assertThat(valueOf(there, mode, more)).as("%s %s", mode, there).isEqualTo(expected);
            }
        }
    }

    private static String valueOf(Model model, String mode, Object... more) {
        try {
            return Values.text(Companion.components(model.derivative(mode, more))[0]);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static void into(Model model, String mode, double share) throws Throwable {
        Object dirty = Values.map(model.inputs(), x -> 7.5);
        Object value = model.derivative(mode, (Object[]) dirty);
        double[] gradient = gradient(model);
        double[] into = Values.flat(dirty);
        assertThat(Values.text(value)).isEqualTo(Values.text(model.value()));
        for (int i = 0; i < into.length; i++) {
            assertThat(into[i])
                    .as("component %d", i)
                    .isCloseTo(gradient[i] + 7.5 * share, within(1e-12 * (8 + Math.abs(gradient[i]))));
        }
    }

    static Object[] grad(Model model) throws Throwable {
        return Companion.components(model.derivative("Grad"));
    }

    /** The gradient, flat. */
    public static double[] gradient(Model model) throws Throwable {
        Object[] components = grad(model);
        return Values.flat(Arrays.copyOfRange(components, 1, components.length));
    }

    static Object[] jvp(Model model, Object... direction) throws Throwable {
        return Companion.components(model.derivative("Jvp", direction));
    }

    private static Object[] direction(Model model) {
        Random random = new Random(7);
        return (Object[]) Values.map(model.inputs(), x -> random.nextInt(-8, 9) / 8.0);
    }

    private static double[] absolute(double... a) {
        return Arrays.stream(a).map(Math::abs).toArray();
    }

    private static double dot(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
