package dev.fluxion.adbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and derivatives of ADBench's objectives, against what its own C++ computes. */
class AdbenchTest {
    private static final double VALUE = 1e-10;
    private static final double DERIVATIVE = 1e-8;

    @ParameterizedTest
    @ValueSource(strings = {"gmm/test.txt", "gmm/gmm_d2_K5.txt", "gmm/gmm_d10_K25.txt", "gmm/gmm_d32_K50.txt"})
    void mixtureOfGaussians(String file) {
        GmmInput input = GmmInput.read(file);
        Gmm_Grad.LogPosteriorGrad gradient = input.gradient();
        assertThat(gradient.value()).isEqualTo(input.value());
        Reference.of("gmm", file, "f").check(new double[] {gradient.value()}, VALUE);
        Reference.of("gmm", file, "J")
                .check(flat(new double[][] {gradient.dalphas()}, gradient.dmeans(), gradient.dicf()), DERIVATIVE);
    }

    @Test
    void recurrentNetwork() {
        String file = "lstm/lstm_l2_c1024.txt";
        LstmInput input = LstmInput.read(file);
        Lstm_Grad.LossGrad gradient = input.gradient();
        assertThat(gradient.value()).isEqualTo(input.value());
        Reference.of("lstm", file, "f").check(new double[] {gradient.value()}, VALUE);
        Reference.of("lstm", file, "J").check(flat(gradient.dmain(), gradient.dextra()), DERIVATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ba/test.txt", "ba/ba1_n49_m7776_p31843.txt", "ba/ba3_n161_m48126_p182072.txt"})
    void bundleAdjustment(String file) {
        BaInput input = BaInput.read(file);
        Reference.of("ba", file, "f").check(input.value(), VALUE);
        Reference.of("ba", file, "J").check(BaJacobian.of(input).values(), DERIVATIVE);
    }

    @Test
    void theJacobianOfABundleAdjustmentKnowsItsColumns() {
        BaJacobian jacobian = BaJacobian.of(BaInput.read("ba/test.txt"));
        int cameras = 2 * 11;
        int points = 10 * 3;
        assertThat(jacobian.rows()).hasSize(31).startsWith(0, 15, 30).endsWith(309, 310);
        assertThat(Arrays.copyOfRange(jacobian.columns(), 45, 60))
                .containsExactly(
                        11,
                        12,
                        13,
                        14,
                        15,
                        16,
                        17,
                        18,
                        19,
                        20,
                        21,
                        cameras + 3,
                        cameras + 4,
                        cameras + 5,
                        cameras + points + 1);
        assertThat(jacobian.columns()[309]).isEqualTo(cameras + points + 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hand/simple_small/test.txt",
                "hand/simple_small/hand1_t26_c100.txt",
                "hand/complicated_small/test.txt",
                "hand/complicated_small/hand1_t26_c100.txt"
            })
    void handTracking(String file) {
        HandInput input = HandInput.read(file);
        String kind = file.contains("complicated") ? "handc" : "hand";
        Reference.of(kind, file, "f").check(input.value(), VALUE);
        Reference.of(kind, file, "J").check(flat(input.jacobian()), DERIVATIVE);
    }

    private static double[] flat(double[][]... parts) {
        return Stream.of(parts)
                .flatMap(Stream::of)
                .flatMapToDouble(DoubleStream::of)
                .toArray();
    }
}
