package dev.fluxion.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
    private static final double[] W = {0.5, -0.25};
    private static final double[][] X = {{1, 2}, {-0.5, 3}, {0, 1.5}};
    private static final double[] Y = {1, -1, 1};

    @Test
    void everyNumberOfEveryDifferentiableArgumentIsChecked() {
        GradientReport report = GradientCheck.of(Model.class, "loss").at(W, X, Y);
        report.assertPasses();
        assertThat(report.entries())
                .extracting(CheckedEntry::name)
                .containsExactly("w[0]", "w[1]", "x[0][0]", "x[0][1]", "x[1][0]", "x[1][1]", "x[2][0]", "x[2][1]");
    }

    @Test
    void differencesAreIndependentOfTheGradientAndNear() {
        CheckedEntry entry =
                GradientCheck.of(Model.class, "loss").at(W, X, Y).entries().get(0);
        double h = 1e-5;
        double plus = Model.loss(new double[] {W[0] + h, W[1]}, X, Y);
        double minus = Model.loss(new double[] {W[0] - h, W[1]}, X, Y);
        assertThat(entry.difference()).isCloseTo((plus - minus) / (2 * h), Offset.offset(1e-9));
        assertThat(entry.error()).isLessThan(1e-10);
    }

    @Test
    void aPrivateInstanceMethodTakesItsReceiverFirst() {
        GradientCheck.of(Model.class, "scaled").at(new Model(1.5), 0.7, 3).assertPasses();
    }

    @Test
    void integersAreConvertedAsTheyWouldBeInACall() {
        GradientCheck.of(Model.class, "scaled").at(new Model(1.5), 2, (short) 3).assertPasses();
    }

    @Test
    void floatsAreJudgedByTheirOwnPrecision() {
        GradientCheck.of(Model.class, "single")
                .at(0.3f, new float[] {1.7f, -2.9f})
                .assertPasses();
    }

    @Test
    void overloadsAreToldApartByArgumentsOrByTypes() {
        GradientCheck any = GradientCheck.of(Model.class, "overloaded");
        assertThat(any.at(3.0).entries()).extracting(CheckedEntry::gradient).containsExactly(6.0);
        assertThat(any.at(new double[] {3, 5}).entries())
                .extracting(CheckedEntry::gradient)
                .containsExactly(5.0, 3.0);
        GradientCheck one = GradientCheck.of(Model.class, "overloaded", double[].class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.at(3.0))
                .withMessageContaining("arguments of types [Double] do not fit")
                .withMessageContaining("overloaded(double[])");
    }

    @Test
    void nestedClassesHaveTheirCompanionBesideTheOutermost() {
        GradientCheck.of(Model.Nested.class, "cube").at(-1.1).assertPasses();
    }

    @Test
    void theMethodMayOverwriteWhatItIsGiven() {
        double[] x = {2, 3};
        GradientCheck.of(Model.class, "inPlace").at(x).assertPasses();
        assertThat(x).containsExactly(2, 3);
    }

    @Test
    void resultArraysMayBeWrittenTo() {
        GradientCheck.of(Model.class, "withResult").at(1.0, new double[1]).assertPasses();
    }

    @Test
    void parametersAreFoundByTheNamesThatTheCompanionKeeps() {
        GradientReport report = GradientCheck.of(Model.class, "subset").at(3.0, 5.0);
        report.assertPasses();
        assertThat(report.entries()).extracting(CheckedEntry::name).containsExactly("b");
    }

    @Test
    void allThatIsWrongIsReported() {
        GradientReport report = GradientCheck.of(Model.class, "flawed").at(new double[] {2, 3});
        assertThat(report.problems())
                .containsExactly(
                        "the value is 6.0, but beside the gradient 6.000000000000001",
                        "x was changed by computing the gradient");
        assertThat(report.entries()).extracting(CheckedEntry::verdict).containsExactly(Verdict.DIFFERS, Verdict.AGREES);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(report::assertPasses)
                .withMessage(report.toString());
    }

    @Test
    void aWiderToleranceForgivesARoundedDerivative() {
        GradientReport report =
                GradientCheck.of(Model.class, "flawed").tolerance(1e-6).at(new double[] {2, 3});
        assertThat(report.entries()).extracting(CheckedEntry::verdict).containsOnly(Verdict.AGREES);
    }

    @Test
    void theMethodsOwnExceptionAtThePointComesOutAsItIs() {
        GradientCheck check = GradientCheck.of(Model.class, "refusing");
        assertThatIllegalStateException().isThrownBy(() -> check.at(2.0)).withMessage("never at 2.0");
    }

    @Test
    void whatHasNoCompanionOrNoGradientIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradientCheck.of(GradientCheckTest.class, "any"))
                .withMessageContaining("no class dev.fluxion.check.GradientCheckTest_Grad");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradientCheck.of(Model.class, "absent"))
                .withMessageContaining("has no gradient of a method absent");
    }
}
