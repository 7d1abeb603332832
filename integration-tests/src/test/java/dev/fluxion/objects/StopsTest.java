package dev.fluxion.objects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Derivatives stop at what is marked {@code @NoDerivative}, and nowhere else. */
class StopsTest {
    @Test
    void atAComponentOfARecord() {
        assertThat(Stops_Grad.componentGrad(2, 5)).isEqualTo(new Stops_Grad.ComponentGrad(20, 10, 4));
        assertThat(Stops_Grad.carriedGrad(2, 2)).isEqualTo(new Stops_Grad.CarriedGrad(22, 8));
    }

    @Test
    void atAFieldOfAnObject() {
        assertThat(Stops_Grad.fieldGrad(2).dx()).isEqualTo(2);
    }

    @Test
    void atALocalAMethodAndAParameter() {
        assertThat(Stops_Grad.localGrad(2).dx()).isEqualTo(4);
        assertThat(Stops_Grad.methodGrad(2).dx()).isEqualTo(6);
        assertThat(Stops_Grad.parameterGrad(2, 3).dx()).isEqualTo(5);
    }
}
