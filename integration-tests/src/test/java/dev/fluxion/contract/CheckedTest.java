package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** {@code checked = true}. */
class CheckedTest {
    @Test
    void finiteDerivativesAreTheSameAsUnchecked() {
        assertThat(Checked_Grad.rootGrad(2, 3)).hasToString(like(Checked_Grad.uncheckedGrad(2, 3)));
        assertThat(Checked_Grad.rootJvp(2, 3, 1, -1)).hasToString(like(Checked_Grad.uncheckedJvp(2, 3, 1, -1)));
        assertThat(Checked_Grad.rootVjp(2, 3, 0.5)).hasToString(like(Checked_Grad.uncheckedVjp(2, 3, 0.5)));
        assertThat(Checked_Grad.rootHvp(2, 3, 1, -1)).hasToString(like(Checked_Grad.uncheckedHvp(2, 3, 1, -1)));
    }

    private static String like(Object unchecked) {
        return unchecked.toString().replace("Unchecked", "Root");
    }

    @Test
    void theFirstPartialThatIsNotFiniteIsNamedInEveryMode() {
        fails("Checked.java:19", () -> Checked_Grad.rootGrad(0, 3));
        fails("Checked.java:19", () -> Checked_Grad.rootJvp(0, 3, 1, 0));
        fails("Checked.java:19", () -> Checked_Grad.rootVjp(0, 3, 1));
        fails("Checked.java:19", () -> Checked_Grad.rootHvp(0, 3, 1, 0));
        fails("Checked.java:20", () -> Checked_Grad.rootGrad(4, 0));
    }

    @Test
    void whatIsMultipliedWithZeroIsNotLookedAt() {
        assertThat(Checked_Grad.rootJvp(0, 3, 0, 1).valueDot()).isEqualTo(1 / 3.0);
        assertThat(Checked_Grad.rootVjp(0, 0, 0).dx()).isZero();
    }

    @Test
    void helpersAndRulesAreChecked() {
        assertThat(Checked_Grad.sumGrad(new double[] {0, 1}, "").dx()).containsExactly(1, 1);
        fails("Checked.java:39", () -> Checked_Grad.sumGrad(new double[] {0, 1}, "\"$L\\"));
        assertThat(Checked_Grad.ruledGrad(1).dx()).isEqualTo(3);
        fails("Checked.java:44", () -> Checked_Grad.ruledGrad(2));
    }

    private static void fails(String place, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessageContaining(place);
    }
}
