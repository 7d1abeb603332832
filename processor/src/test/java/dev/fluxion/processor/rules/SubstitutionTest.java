package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of another class with the same functions. */
class SubstitutionTest {

    @Test
    void strictMathCalculatesItsDerivativesItself() {
        Row row = Primitives.method("java.lang.StrictMath", "sin", 1).orElseThrow();
        assertThat(row.name()).isEqualTo("StrictMath.sin");
        assertThat(row.java().toString()).isEqualTo("java.lang.StrictMath.sin({0})");
        assertThat(row.entry().contributions()).containsExactly("d * StrictMath.cos(x)");
    }

    @Test
    void noContributionOfStrictMathCallsMath() {
        assertThat(Primitives.all())
                .filteredOn(row -> row.form().className().equals("java.lang.StrictMath"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.entry().contributions()).noneMatch(c -> c.matches(".*\\bMath\\..*")));
    }

    @Test
    void aClassOfAnyPackageCanTakeTheRowsOver() {
        Row row = new Row(Primitives.named("sin").entry().in("org.hipparchus.util.FastMath"));
        assertThat(row.java().toString()).isEqualTo("org.hipparchus.util.FastMath.sin({0})");
        assertThat(row.entry().contributions()).containsExactly("d * org.hipparchus.util.FastMath.cos(x)");
    }
}
