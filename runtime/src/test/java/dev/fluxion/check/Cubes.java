package dev.fluxion.check;

/** Functions with second derivatives. */
final class Cubes {
    private Cubes() {}

    static double right(double[] x, double y) {
        return x[0] * x[0] * x[1] * y;
    }

    static double wrong(double[] x, double y) {
        return right(x, y);
    }
}
