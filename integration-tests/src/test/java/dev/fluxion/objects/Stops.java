package dev.fluxion.objects;

import dev.fluxion.Differentiable;
import dev.fluxion.NoDerivative;

/** {@code @NoDerivative} wherever it can stand. */
final class Stops {
    private Stops() {}

    record Pair(double a, @NoDerivative double b) {}

    static final class Cell {
        double a = 1;

        @NoDerivative
        double b = 1;
    }

    @Differentiable
    static double component(double x, double y) {
        Pair p = new Pair(x * y, x);
        return p.a() * p.b();
    }

    @Differentiable
    static double carried(double x, int n) {
        Pair p = new Pair(x, x);
        for (int i = 0; i < n; i++) {
            p = new Pair(p.a() * p.b(), p.b() + x);
        }
        return p.a() + p.b();
    }

    @Differentiable
    static double field(double x) {
        Cell cell = new Cell();
        cell.b = x;
        cell.a = x;
        return cell.a * cell.b;
    }

    @Differentiable
    static double local(double x) {
        @NoDerivative double c = x * x;
        return c * x;
    }

    @Differentiable
    static double method(double x) {
        return x * tripled(x);
    }

    @NoDerivative
    private static double tripled(double x) {
        return x * 3;
    }

    @Differentiable
    static double parameter(double x, @NoDerivative double y) {
        return x * y + product(x, x);
    }

    private static double product(double x, @NoDerivative double y) {
        return x * y;
    }
}
