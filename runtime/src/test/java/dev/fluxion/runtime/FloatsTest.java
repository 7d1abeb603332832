package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloatsTest {
    @Test
    void roundsToTheNearestFloat() {
        assertThat(Floats.rounded(new double[] {0.1, 1e300, -0.0})).containsExactly(0.1f, Float.POSITIVE_INFINITY, -0f);
        assertThat(Floats.rounded(new double[][] {{0.1}, {}, null})).isDeepEqualTo(new float[][] {{0.1f}, {}, null});
    }

    @Test
    void keepsTheDimension() {
        float[][][] deep = (float[][][]) Floats.rounded((Object) new double[][][] {{{1, 2}}, {{3}, {4}}});
        assertThat(deep).isDeepEqualTo(new float[][][] {{{1, 2}}, {{3}, {4}}});
    }

    @Test
    void nullStaysNull() {
        assertThat(Floats.rounded((double[]) null)).isNull();
        assertThat(Floats.rounded((double[][]) null)).isNull();
    }
}
