package dev.fluxion.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PartialsTest {
    @Test
    void whatIsNotFiniteIsNamedWithItsPlace() {
        ArithmeticException e = assertThrows(
                ArithmeticException.class,
                () -> Partials.finite(Double.POSITIVE_INFINITY, 1, "Foo.java:17: Math.sqrt(x)"));
        assertEquals("Foo.java:17: Math.sqrt(x): a partial derivative is Infinity", e.getMessage());
        assertThrows(ArithmeticException.class, () -> Partials.finite(Double.NaN, Double.NaN, ""));
    }

    @Test
    void whatIsMultipliedWithZeroDoesNoHarm() {
        assertDoesNotThrow(() -> Partials.finite(Double.POSITIVE_INFINITY, -0.0, ""));
        assertDoesNotThrow(() -> Partials.finite(Double.NaN, 0.0, ""));
        assertDoesNotThrow(() -> Partials.finite(Double.MAX_VALUE, Double.NaN, ""));
    }
}
