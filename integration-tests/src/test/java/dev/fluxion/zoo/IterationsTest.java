package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Loops that compute one number after the other. */
class IterationsTest {
    @TestFactory
    Stream<DynamicNode> maps() {
        return ModelChecks.of(
                Model.of(LogisticMap.class, "iterate", 0.3, 3),
                Model.of(LogisticMap.class, "iterate", 0.3, 0),
                Model.of(Rosenbrock.class, "value", new double[] {-1.2, 1.0, 0.7, 0.3, 1.1}));
    }

    @TestFactory
    Stream<DynamicNode> iterationsToConvergence() {
        return ModelChecks.of(
                Model.of(Newton.class, "squareRoot", 3.0),
                Model.of(Newton.class, "kepler", 1.1, 0.3),
                Model.of(Newton.class, "secant", 1.7),
                Model.of(Newton.class, "fixedPoint", 0.4, 0.9),
                Model.of(ContinuedFraction.class, "gamma", 1.4, 3.2),
                Model.of(ContinuedFraction.class, "tangent", 0.8, 9));
    }

    @TestFactory
    Stream<DynamicNode> polynomials() {
        return ModelChecks.of(
                Model.of(Polynomial.class, "horner", new double[] {1.0, -0.5, 0.25, 2.0}, 1.3),
                Model.of(Polynomial.class, "chebyshev", new double[] {0.3, 1.0, -0.7, 0.2}, 0.6),
                Model.of(Polynomial.class, "legendre", 5, 0.4),
                Model.of(
                        Polynomial.class,
                        "neville",
                        new double[] {0.0, 1.0, 2.5, 4.0},
                        new double[] {1.0, 0.3, -0.4, 2.0},
                        1.7));
    }

    @TestFactory
    Stream<DynamicNode> integrals() {
        return ModelChecks.of(
                Model.of(Quadrature.class, "simpson", 0.2, 1.7, 1.5, 10),
                Model.of(Quadrature.class, "gauss", 0.2, 1.7, 1.5),
                Model.of(Quadrature.class, "adaptive", 0.2, 1.7, 1.5),
                Model.of(Quadrature.class, "romberg", 0.2, 1.7, 1.5));
    }

    @TestFactory
    Stream<DynamicNode> recursions() {
        return ModelChecks.of(
                Model.of(Recursion.class, "power", 1.3, 4),
                Model.of(Recursion.class, "tree", 0.7, 3),
                Model.of(Recursion.class, "even", 0.7, 5),
                Model.of(Recursion.class, "even", 0.7, 4),
                Model.of(Recursion.class, "sumOfRange", new double[] {1.1, -0.4, 0.7, 2.0, 0.3}, 0, 5),
                Model.of(Recursion.class, "insideLoop", 0.8, 4));
    }
}
