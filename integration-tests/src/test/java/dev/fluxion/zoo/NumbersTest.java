package dev.fluxion.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Derivatives that are known in closed form. */
class NumbersTest {
    @Test
    void theTextbookExampleInReverseMode() {
        ClosedForms_Grad.TextbookGrad gradient = ClosedForms_Grad.textbookGrad(2, 5);
        assertThat(gradient.value()).isCloseTo(11.652, within(5e-4));
        assertThat(gradient.dx1()).isCloseTo(5.5, within(1e-15));
        assertThat(gradient.dx2()).isCloseTo(1.716, within(5e-4));
    }

    @Test
    void theTextbookExampleInForwardMode() {
        assertThat(ClosedForms_Grad.textbookJvp(2, 5, 1, 0).valueDot()).isCloseTo(5.5, within(1e-15));
        assertThat(ClosedForms_Grad.textbookJvp(2, 5, 0, 1).valueDot()).isCloseTo(1.716, within(5e-4));
        assertThat(ClosedForms_Grad.textbookJvp(2, 5, 0, 1).value()).isCloseTo(11.652, within(5e-4));
    }

    @Test
    void threeStepsOfTheLogisticMapHaveTheDerivativeOfTheirPolynomial() {
        for (int i = 0; i < 100; i++) {
            double x = (i + 0.5) / 100;
            double expected = derivative(x);
            assertThat(LogisticMap_Grad.grad(x, 3).dv()).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        }
    }

    /** Of 64x(1-x)(1-2x)²(1-8x+8x²)², which is 64u(1-4u)(1-8u)² with u = x(1-x). */
    private static double derivative(double x) {
        double u = x * (1 - x);
        return 64 * (1 - 2 * x) * (1 - 8 * u) * (1 - 32 * u + 128 * u * u);
    }

    @Test
    void theSigmoidHasItsWellKnownGradient() {
        double x1 = 1.3, x2 = -0.6;
        ClosedForms_Grad.SigmoidGrad gradient = ClosedForms_Grad.sigmoidGrad(0.1, -0.4, 0.7, x1, x2);
        double sigma = gradient.value();
        double slope = sigma * (1 - sigma);
        assertThat(gradient.dw0()).isCloseTo(slope, within(1e-14));
        assertThat(gradient.dw1()).isCloseTo(slope * x1, within(1e-14));
        assertThat(gradient.dw2()).isCloseTo(slope * x2, within(1e-14));
    }
}
