package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeepArraysTest {
    @Test
    void aCopyIsEqualAndSharesNoArray() {
        double[][][] original = {{{1, 2}, {3}}, {}, null, {null, {4}}};
        double[][][] copy = DeepArrays.copy(original);
        assertThat(copy).isDeepEqualTo(original);
        Aliases.distinct("copy", copy, "original", original);
    }

    @Test
    void arraysOfEveryElementTypeAreCopied() {
        assertThat(DeepArrays.copy(new int[][] {{1}, {2, 3}})).isDeepEqualTo(new int[][] {{1}, {2, 3}});
        assertThat(DeepArrays.copy(new boolean[] {true, false})).containsExactly(true, false);
        assertThat(DeepArrays.copy(new String[][] {{"a", null}})).isDeepEqualTo(new String[][] {{"a", null}});
        assertThat(DeepArrays.copy(new Double[] {1.5})).containsExactly(1.5);
        assertThat(DeepArrays.copy((double[]) null)).isNull();
    }

    @Test
    void fillReachesEveryElement() {
        double[][][] doubles = {{{1, 2}, {3}}, null, {{4}}};
        DeepArrays.fill(doubles, 7);
        assertThat(doubles).isDeepEqualTo(new double[][][] {{{7, 7}, {7}}, null, {{7}}});
        float[][] floats = {{1}, {2, 3}};
        DeepArrays.fill(floats, 0.5);
        assertThat(floats).isDeepEqualTo(new float[][] {{0.5f}, {0.5f, 0.5f}});
    }

    @Test
    void addAddsElementByElement() {
        double[] to = {1, 2};
        DeepArrays.add(to, new double[] {10, 20});
        assertThat(to).containsExactly(11, 22);
        double[][][] deep = {{{1}, {2, 3}}, {null}};
        DeepArrays.add(deep, new double[][][] {{{10}, {20, 30}}, {null}});
        assertThat(deep).isDeepEqualTo(new double[][][] {{{11}, {22, 33}}, {null}});
    }

    @Test
    void doublesAreRoundedOnceWhenAddedToFloats() {
        double justAboveHalfAnUlp = 0x1p-24 + 0x1p-50;
        float[] to = {1};
        DeepArrays.add(to, new double[] {justAboveHalfAnUlp});
        assertThat(to).containsExactly(Math.nextUp(1f));
        float[][] deep = {{1}, {2, 3}};
        DeepArrays.add(deep, new double[][] {{justAboveHalfAnUlp}, {10, 20}});
        assertThat(deep).isDeepEqualTo(new float[][] {{Math.nextUp(1f)}, {12, 23}});
    }
}
