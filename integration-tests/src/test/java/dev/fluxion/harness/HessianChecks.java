package dev.fluxion.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** What must hold of second derivatives at every argument, seen along two directions. */
public final class HessianChecks {
    private final Model model;
    private final Object[] v;
    private final Object[] u;

    private HessianChecks(Model model) {
        this.model = model;
        Random random = new Random(11);
        this.v = (Object[]) Values.map(model.inputs(), x -> random.nextInt(-8, 9) / 8.0);
        this.u = (Object[]) Values.map(model.inputs(), x -> random.nextInt(-8, 9) / 8.0);
    }

    static Stream<DynamicNode> of(Model model) {
        HessianChecks checks = new HessianChecks(model);
        Stream<DynamicNode> products = Stream.of(
                dynamicTest("hvp has the value and the gradient", checks::valueAndGradient),
                dynamicTest("the Hessian is symmetric", checks::symmetric));
        return model.has("Hessian")
                ? Stream.concat(products, Stream.of(dynamicTest("the Hessian has those products", checks::whole)))
                : products;
    }

    static Stream<DynamicNode> differences(Model model) {
        HessianChecks checks = new HessianChecks(model);
        return Stream.of(dynamicTest("hvp agrees with differences of the gradient", checks::differences));
    }

    /** All of them, for a method that may be steep. */
    public static void check(Model model) throws Throwable {
        HessianChecks checks = new HessianChecks(model);
        checks.valueAndGradient();
        if (Double.isFinite(norm(checks.product(checks.v)) + norm(checks.product(checks.u)))) {
            checks.symmetric();
            checks.whole();
            if (!model.isSingle()) {
                checks.differences();
            }
        }
    }

    private void valueAndGradient() throws Throwable {
        Object[] hvp = hvp(model, v);
        double[] gradient = ModelChecks.gradient(model);
        assertThat(Values.text(hvp[0])).isEqualTo(Values.text(model.value()));
        double[] ofHvp = Values.flat(Arrays.copyOfRange(hvp, 1, 1 + v.length));
        if (Double.isFinite(norm(gradient))) {
            assertThat(ofHvp).containsExactly(gradient, within(precision() * (1 + norm(gradient))));
        }
    }

    private void symmetric() throws Throwable {
        double uHv = dot(Values.flat(u), product(v));
        double vHu = dot(Values.flat(v), product(u));
        double size = norm(product(v)) + norm(product(u));
        assertThat(uHv).isCloseTo(vHu, within(precision() * (1 + size) * norm(Values.flat(u))));
    }

    /** Not rounded to float, as gradient and product are. */
    private void whole() throws Throwable {
        Object[] all = Companion.components(model.derivative("Hessian"));
        assertThat(Values.text(all[0])).isEqualTo(Values.text(model.value()));
        double[] gradient = ModelChecks.gradient(model);
        assertThat((double[]) all[1]).containsExactly(gradient, within(precision() * (1 + norm(gradient))));
        double[] product = product(v);
        double[][] hessian = (double[][]) all[2];
        double size = 1
                + norm(product)
                + norm(Arrays.stream(hessian).mapToDouble(HessianChecks::norm).toArray());
        for (int i = 0; i < product.length; i++) {
            assertThat(dot(hessian[i], Values.flat(v))).isCloseTo(product[i], within(precision() * size));
            for (int k = 0; k < i; k++) {
                assertThat(hessian[i][k]).isCloseTo(hessian[k][i], within(precision() * size));
            }
        }
    }

    /** Where the gradient is smooth at the scale of the steps. */
    private void differences() throws Throwable {
        double[] at = Values.flat(model.inputs());
        double[] along = Values.flat(v);
        OptionalDouble expected = Differences.derivative(h -> {
            double[] moved = at.clone();
            Arrays.setAll(moved, i -> at[i] + h * along[i]);
            return dot(Values.flat(u), gradient(model.with(moved)));
        });
        double[] product = product(v);
        double actual = dot(Values.flat(u), product);
        if (expected.isPresent()) {
            assertThat(actual).isCloseTo(expected.getAsDouble(), within(1e-5 * (1 + norm(product))));
        }
    }

    private double[] product(Object... direction) throws Throwable {
        Object[] hvp = hvp(model, direction);
        return Values.flat(Arrays.copyOfRange(hvp, 1 + v.length, hvp.length));
    }

    private static Object[] hvp(Model model, Object... direction) throws Throwable {
        return Companion.components(model.derivative("Hvp", direction));
    }

    private static double[] gradient(Model model) {
        try {
            return ModelChecks.gradient(model);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private double precision() {
        return model.isSingle() ? 1e-5 : 1e-11;
    }

    private static double dot(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double... a) {
        return Math.sqrt(dot(a, a));
    }
}
