package dev.fluxion.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.harness.Companion;
import dev.fluxion.harness.Differences;
import dev.fluxion.harness.HessianChecks;
import dev.fluxion.harness.Model;
import dev.fluxion.harness.Values;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

/** Compares the derivatives of a method with each other and with differences, and counts what could be compared. */
final class ProgramCheck {
    private final Model model;
    private int compared;
    private int rough;

    ProgramCheck(Model model) {
        this.model = model;
    }

    /** How many partial derivatives were compared with differences. */
    int compared() {
        return compared;
    }

    /** How many were not, because the function is not smooth there. */
    int rough() {
        return rough;
    }

    void run() throws Throwable {
        String value = Values.text(model.value());
        Object[] grad = Companion.components(model.derivative("Grad"));
        assertThat(Values.text(grad[0])).as("value of grad").isEqualTo(value);
        double[] gradient = Values.flat(Arrays.copyOfRange(grad, 1, grad.length));
        tangentAgrees(gradient, value);
        HessianChecks.check(model);
        // Values that pass through a float are too coarse for differences.
        if (!model.isSingle()) {
            for (int i = 0; i < gradient.length; i++) {
                differenceAgrees(gradient[i], i);
            }
        }
    }

    private void tangentAgrees(double[] gradient, String value) throws Throwable {
        Random random = new Random(5);
        Object direction = Values.map(model.inputs(), x -> random.nextInt(-8, 9) / 8.0);
        Object[] jvp = Companion.components(model.derivative("Jvp", (Object[]) direction));
        assertThat(Values.text(jvp[0])).as("value of jvp").isEqualTo(value);
        double expected = 0;
        double size = 1;
        double[] along = Values.flat(direction);
        for (int i = 0; i < gradient.length; i++) {
            expected += gradient[i] * along[i];
            size += Math.abs(gradient[i] * along[i]);
        }
        if (Double.isFinite(size)) {
            // A partial derivative with respect to a float is rounded to one.
            double precision = model.isSingle() ? 1e-5 : 1e-9;
            assertThat((double) jvp[1]).as("tangent").isCloseTo(expected, within(precision * size));
        }
    }

    private void differenceAgrees(double derivative, int i) {
        double[] at = Values.flat(model.inputs());
        OptionalDouble difference = Differences.derivative(step -> {
            double[] moved = at.clone();
            moved[i] += step;
            return value(model.with(moved));
        });
        if (difference.isEmpty()) {
            rough++;
            return;
        }
        compared++;
        double expected = difference.getAsDouble();
        assertThat(derivative)
                .as("component %d of the gradient", i)
                .isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected))));
    }

    private static double value(Model model) {
        try {
            return (double) model.value();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
