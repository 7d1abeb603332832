package dev.fluxion.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hessians times directions are checked beside gradients. */
class ProductTest {
    private final double[] x = {1.5, -0.7};

    @Test
    void aRightProductPasses() {
        GradientCheck.of(Cubes.class, "right").at(x, 2.0).assertPasses();
    }

    @Test
    void aWrongProductIsAProblemThatNamesTheNumber() {
        GradientReport report = GradientCheck.of(Cubes.class, "wrong").at(x, 2.0);
        assertThat(report.passes()).isFalse();
        assertThat(report.entries()).hasSize(3).allMatch(e -> e.verdict() == Verdict.AGREES);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0)).startsWith("Cubes.wrong, Hessian times a direction, y: ");
    }
}
