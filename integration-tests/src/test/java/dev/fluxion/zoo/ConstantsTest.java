package dev.fluxion.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is marked as constant is: differences would not agree, so the derivatives are written out here. */
class ConstantsTest {
    @Test
    void aParameterWithoutDerivativeIsLeftOut() {
        Constants_Grad.ParameterGrad gradient = Constants_Grad.parameterGrad(2, 3, new double[] {5});
        assertThat(gradient).isEqualTo(new Constants_Grad.ParameterGrad(22, 17));
    }

    @Test
    void derivativesStopAtALocalThatIsConstant() {
        assertThat(Constants_Grad.localGrad(2, 3)).isEqualTo(new Constants_Grad.LocalGrad(15, 6, 1));
        assertThat(Constants_Grad.localJvp(2, 3, 1, 10).valueDot()).isEqualTo(16);
    }

    @Test
    void onlyTheParametersChosenAreDifferentiated() {
        Constants_Grad.ChosenGrad gradient = Constants_Grad.chosenGrad(new double[] {2, 3}, 5, 7);
        assertThat(gradient.da()).containsExactly(35, 49);
        assertThat(gradient.db()).isEqualTo(2 * 5 + 2 * 3 * 7);
    }
}
