package dev.fluxion.bench;

import java.util.function.DoubleSupplier;

/**
 * A function at one point, and three ways to its gradient. Each returns some number that needs all of its work.
 *
 * @param hipparchus forward mode with operator overloading: {@code Gradient} of Hipparchus
 * @param differences central differences
 */
record Contest(
        String name,
        DoubleSupplier primal,
        DoubleSupplier gradient,
        DoubleSupplier hipparchus,
        DoubleSupplier differences) {}
