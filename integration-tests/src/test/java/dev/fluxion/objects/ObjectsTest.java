package dev.fluxion.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.harness.ObjectChecks;
import dev.fluxion.objects.Geometry.Named;
import dev.fluxion.objects.Geometry.Path;
import dev.fluxion.objects.Geometry.Point;
import org.junit.jupiter.api.Test;

/** Objects as data: against differences. */
class ObjectsTest {
    private static final Vector A = new Vector(0.3, -0.8, 1.1);
    private static final Vector B = new Vector(0.9, 0.4, -0.2);

    private static Point[] points() {
        return new Point[] {new Point(0.1, 0.2), new Point(1.3, 0.4), new Point(0.8, 1.7)};
    }

    @Test
    void componentsThatCarryNoDerivativePassThrough() throws Throwable {
        Named a = new Named(new Point(0.3, 0.4), "a", 3, 1.5);
        Named b = new Named(new Point(1.3, -0.4), "b", 2, 2.5);
        ObjectChecks.check(Geometry.class, "distance", a, b, 0.7);
    }

    @Test
    void aRecordIsAResult() throws Throwable {
        ObjectChecks.check(Geometry.class, "rotated", new Point(0.3, 0.4), 0.7);
    }

    @Test
    void recordsAreElementsOfArrays() throws Throwable {
        ObjectChecks.check(Geometry.class, "shoelace", (Object) points());
        ObjectChecks.check(Geometry.class, "moved", points(), 1.3);
    }

    @Test
    void aCompactConstructorMayExchangeItsParameters() throws Throwable {
        ObjectChecks.check(Geometry.class, "widths", (Object) new double[] {0.3, 1.1, 0.4, 0.9});
    }

    @Test
    void arraysAreComponentsOfRecords() throws Throwable {
        ObjectChecks.check(Geometry.class, "weighted", new Path(new double[] {0.3, 0.7, 1.1}, points()));
    }

    @Test
    void theTextOfAnObjectPassesThrough() throws Throwable {
        ObjectChecks.check(Geometry.class, "described", new Point(0.3, 0.4));
    }

    @Test
    void aLoopCarriesARecord() throws Throwable {
        ObjectChecks.check(Geometry.class, "iterated", new Point(0.3, 0.4), 5);
    }

    @Test
    void methodsThatReturnNewVectorsAreChained() throws Throwable {
        ObjectChecks.check(Vector.class, "chain", A, B, 0.7);
        ObjectChecks.check(Vector.class, "angle", A, B);
        ObjectChecks.check(Vector.class, "combined", 0.3, A, 0.8, B);
    }

    @Test
    void objectsOfAnArrayAreVisitedInPairs() throws Throwable {
        ObjectChecks.check(Vector.class, "energy", new Vector[] {A, B, new Vector(2, 1, 0)}, new double[] {1, 0.5, 2});
    }

    @Test
    void objectsAreMadeAndChangedInTheMethod() throws Throwable {
        ObjectChecks.check(Springs.class, "oscillator", 0.7, 1.3, 2.1, 6);
        ObjectChecks.check(Springs.class, "aliased", 0.7, 1.3, true);
        ObjectChecks.check(Springs.class, "aliased", 0.7, 1.3, false);
    }

    @Test
    void objectsThatAreGivenAreChanged() throws Throwable {
        ObjectChecks.check(Springs.class, "chain", bodies(), 1.7, 4);
    }

    @Test
    void whatTheMethodDoesToFieldsHappensOnce() {
        Springs.Body[] ours = bodies();
        Springs.Body[] theirs = bodies();
        Springs.chain(ours, 1.7, 4);
        Springs_Grad.chainGrad(theirs, 1.7, 4);
        for (int i = 0; i < ours.length; i++) {
            assertThat(theirs[i].x).isEqualTo(ours[i].x);
            assertThat(theirs[i].label()).isEqualTo(ours[i].label());
        }
    }

    private static Springs.Body[] bodies() {
        return new Springs.Body[] {
            new Springs.Body(0.1, 1, "a"), new Springs.Body(1.4, 2, "b"), new Springs.Body(1.9, 0.5, "c")
        };
    }

    @Test
    void anObjectOfAClassBelowIsRefused() {
        Vector below = new Vector(1, 2, 3) {
            @Override
            double norm() {
                return 1;
            }
        };
        assertThatThrownBy(() -> Vector_Grad.angleGrad(A, below))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(below.getClass().getName());
    }

    @Test
    void exceptionsOfConstructorsAndMethodsAreTheUsersOwn() {
        assertThatThrownBy(() -> Vector_Grad.angleGrad(Vector.ZERO, A))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no direction");
    }

    private static final double X = 0.7;

    private static Model model() {
        return new Model(0.4, new double[] {0.3, -0.8}, "abc");
    }

    @Test
    void theReceiverHasAGradient() {
        Model_Grad.AllGrad g = Model_Grad.allGrad(model(), X);
        double sines = Math.sin(0.3 * X) + Math.sin(-0.8 * X);
        assertThat(g.value()).isEqualTo(model().all(X));
        assertThat(g.dself().rate()).isCloseTo(3 + sines, within(1e-12));
        assertThat(g.dself().weights()[0]).isCloseTo(0.4 * X * Math.cos(0.3 * X), within(1e-12));
        assertThat(g.dself().weights()[1]).isCloseTo(0.4 * X * Math.cos(-0.8 * X), within(1e-12));
        assertThat(g.dx()).isCloseTo(0.4 * (0.3 * Math.cos(0.3 * X) - 0.8 * Math.cos(-0.8 * X)), within(1e-12));
    }

    @Test
    void someFieldsOfTheReceiverHaveGradients() {
        Model_Grad.SomeGrad g = Model_Grad.someGrad(model(), X);
        double e = Math.exp(0.4 * X);
        assertThat(g.drate()).isCloseTo(X * e * 0.3, within(1e-12));
        assertThat(g.dweights()[0]).isCloseTo(e, within(1e-12));
        assertThat(g.dweights()[1]).isCloseTo(2 * -0.8 * X, within(1e-12));
        assertThat(g.dx()).isCloseTo(0.4 * e * 0.3 + 0.64, within(1e-12));
        double[] direction = {0.5, -0.2};
        Model_Grad.SomeJvp t = Model_Grad.someJvp(model(), X, 1.5, direction, 0.3);
        double expected = g.drate() * 1.5 + g.dweights()[0] * 0.5 - g.dweights()[1] * 0.2 + g.dx() * 0.3;
        assertThat(t.valueDot()).isCloseTo(expected, within(1e-12));
        Model_Grad.SomeVjp v = Model_Grad.someVjp(model(), X, 2);
        assertThat(v.drate()).isCloseTo(2 * g.drate(), within(1e-12));
        Model_Grad.SomeHvp h = Model_Grad.someHvp(model(), X, 1, new double[2], 0);
        assertThat(h.hrate()).isCloseTo(X * X * e * 0.3, within(1e-12));
        assertThat(h.hweights()[0]).isCloseTo(X * e, within(1e-12));
    }

    @Test
    void stateThatIsCachedInFieldsIsNotSeenByTheReverseSweep() {
        Model model = model();
        double c = Math.log(0.4) * -0.8;
        for (int i = 0; i < 2; i++) {
            Model_Grad.CachedGrad g = Model_Grad.cachedGrad(model, X);
            assertThat(g.dx()).isCloseTo(2 * X + Math.cos(X * X * c) * 2 * X * c, within(1e-12));
            assertThat(g.value()).isEqualTo(model().cached(X));
        }
    }
}
