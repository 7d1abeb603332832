package dev.fluxion.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The user's own rules. */
class RulesTest {
    @TestFactory
    Stream<DynamicNode> functionsOfALibrary() {
        return ModelChecks.of(
                Model.of(SpecialFunctions.class, "logGamma", 2.3),
                Model.of(SpecialFunctions.class, "betaDensity", 0.3, 2.5, 1.7),
                Model.of(SpecialFunctions.class, "normalProbability", 0.7, 0.2, 1.3),
                Model.of(SpecialFunctions.class, "gammaPoisson", new double[] {1.5, 0.4}, new int[] {3, 0, 7, 1}));
    }

    @TestFactory
    Stream<DynamicNode> methodsOfOnesOwn() {
        return ModelChecks.of(
                Model.of(OwnRules.class, "implicit", 1.3, 0.7),
                Model.of(OwnRules.class, "inALoop", new double[] {0.5, -0.3, 1.2}, 7),
                Model.of(OwnRules.class, "tried", 0.9, new double[] {0.5, 1.4, -0.3}),
                Model.of(OwnRules.class, "partlyByBody", 1.3, 0.4),
                Model.of(OwnRules.class, "ofSeveralKinds", 3, 0.7),
                Model.of(OwnRules.class, "withAConstant", 0.7),
                Model.of(OwnRules.class, "ofAnObject", 0.8),
                Model.of(OwnRules.class, "softplus", 0.4));
    }

    @TestFactory
    Stream<DynamicNode> floats() {
        return ModelChecks.withoutDifferences(Model.of(OwnRules.class, "ofFloats", 1.5f, 0.5f));
    }

    @Test
    void theRulesNumbersAreUsedAsTheyAre() {
        SpecialFunctions_Grad.LogGammaHvp second = SpecialFunctions_Grad.logGammaHvp(2.3, 1);
        assertThat(second.dx()).isEqualTo(Gamma.digamma(2.3));
        assertThat(second.hx()).isEqualTo(Gamma.trigamma(2.3));
    }

    @Test
    void aRootsDerivativeIsExactWhereTheIterationStops() {
        double x = OwnRules.root(1.3 * 0.7, 1 + 0.7 * 0.7);
        double slope = 1 / (3 * x * x + 1 + 0.7 * 0.7);
        double expected = x + 1.3 * slope * 0.7;
        assertThat(OwnRules_Grad.implicitGrad(1.3, 0.7).da()).isCloseTo(expected, within(1e-15));
    }
}
