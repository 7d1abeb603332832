package dev.fluxion.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
