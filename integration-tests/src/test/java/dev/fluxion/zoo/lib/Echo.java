package dev.fluxion.zoo.lib;

import dev.fluxion.Differentiable;

/** The other half of a recursion between files; and methods of objects that carry no derivative. */
public final class Echo {
    final int order;

    public Echo(int order) {
        this.order = order;
    }

    @Differentiable
    public static double back(double x, int n) {
        double half = x / 2;
        return n <= 0 ? half : Curves.bounce(half, n - 1) + x;
    }

    @Differentiable
    public double repeat(double x) {
        double value = x;
        for (int i = 0; i < order; i++) value = value * x + Math.sin(value);
        return value;
    }
}
