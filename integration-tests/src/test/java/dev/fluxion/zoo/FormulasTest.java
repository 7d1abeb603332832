package dev.fluxion.zoo;

import dev.fluxion.harness.Model;
import dev.fluxion.harness.ModelChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Formulas without loops. */
class FormulasTest {
    @TestFactory
    Stream<DynamicNode> closedForms() {
        return ModelChecks.of(
                Model.of(ClosedForms.class, "textbook", 2.0, 5.0),
                Model.of(ClosedForms.class, "cube", 1.7),
                Model.of(ClosedForms.class, "sigmoid", 0.1, -0.4, 0.7, 1.3, 0.6),
                Model.of(ClosedForms.class, "bearing", 0.9, 0.1, 0.7, -1.2),
                Model.of(ClosedForms.class, "beale", 0.7, 0.4),
                Model.of(ClosedForms.class, "reassigned", 1.3, 0.7),
                Model.of(ClosedForms.class, "manyFunctions", 1.3),
                Model.of(ClosedForms.class, "manyFunctions", 0.4));
    }

    @TestFactory
    Stream<DynamicNode> optionPrices() {
        return ModelChecks.of(
                Model.of(BlackScholes.class, "call", 100.0, 95.0, 0.03, 0.25, 1.5),
                Model.of(BlackScholes.class, "call", 80.0, 95.0, 0.01, 0.2, 0.5),
                Model.of(OptionTree.class, "put", 100.0, 104.0, 0.05, 0.3, 12),
                Model.of(AsianOption.class, "price", 100.0, 98.0, 0.04, 0.3, 5, 42L));
    }

    @TestFactory
    Stream<DynamicNode> deadCodeAndBranchesNotTakenNeverPoison() {
        return ModelChecks.of(
                Model.of(Poison.class, "unusedLocal", 1.5),
                Model.of(Poison.class, "overwrittenLocal", 1.5),
                Model.of(Poison.class, "unreadArray", 1.5),
                Model.of(Poison.class, "overwrittenElement", new double[] {3.0, 1.5}),
                Model.of(Poison.class, "branchNotTaken", 1.5),
                Model.of(Poison.class, "guardedRoot", 0.3, 0.4));
    }

    @TestFactory
    Stream<DynamicNode> formulasInFastMath() {
        return ModelChecks.of(
                Model.of(Hipparchus.class, "greatCircle", 0.7, -0.3, 0.9, 1.4),
                Model.of(Hipparchus.class, "inverseHyperbolics", 1.7, 2.5),
                Model.of(Hipparchus.class, "inverseHyperbolics", 0.6, 10.0),
                Model.of(Hipparchus.class, "clamped", new double[] {0.3, -1.2, 2.7, 1.1}, -0.5, 1.5),
                Model.of(Hipparchus.class, "clamped", new double[] {0.3, -1.2, 2.7, 1.1}, 1.4, 1.0));
    }
}
