package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShadowsTest {
    @Test
    void zerosHaveTheShapeAndTypeOfTheArray() {
        assertThat(Shadows.zerosLike(new double[] {1, 2})).containsExactly(0, 0);
        assertThat(Shadows.zerosLike(new double[][] {{1, 2}, {}, {3}})).isDeepEqualTo(new double[][] {{0, 0}, {}, {0}});
        double[][][] deep = Shadows.zerosLike(new double[][][] {{{1}}, {}, {{2, 3}, {4}}});
        assertThat(deep[2][0]).containsExactly(0, 0);
        assertThat(deep[1]).isEmpty();
    }

    @Test
    void whatIsNullHasANullShadow() {
        assertThat(Shadows.zerosLike((double[]) null)).isNull();
        assertThat(Shadows.zerosLike((double[][]) null)).isNull();
        assertThat(Shadows.doubleZerosLike((float[]) null)).isNull();
        assertThat(Shadows.doubleZerosLike((float[][]) null)).isNull();
        assertThat(Shadows.doubleZerosLike((float[][][]) null)).isNull();
        assertThat(Shadows.zerosLike(new double[][] {{1}, null})[1]).isNull();
        assertThat(Shadows.doubleZerosLike(new float[][] {null, {1}})[0]).isNull();
    }

    @Test
    void rowsOfTheShadowAreNew() {
        double[] row = {1};
        double[][] shadow = Shadows.zerosLike(new double[][] {row, row});
        assertThat(shadow[0]).isNotSameAs(row).isNotSameAs(shadow[1]);
    }

    @Test
    void floatsHaveShadowsInDouble() {
        assertThat(Shadows.doubleZerosLike(new float[] {1, 2})).containsExactly(0, 0);
        assertThat(Shadows.doubleZerosLike(new float[][] {{1}, {2, 3}})).isDeepEqualTo(new double[][] {{0}, {0, 0}});
        double[][][] deep = (double[][][]) Shadows.doubleZerosLike(new float[2][3][4]);
        assertThat(deep[1][2]).containsExactly(0, 0, 0, 0);
    }
}
