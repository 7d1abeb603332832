import dev.fluxion.Differentiable;

class WithoutSource {
    @Differentiable
    static double bits(double x) {
        long bits = Double.doubleToRawLongBits(x); // ERROR derivative-cut
        return x * bits;
    }

    @Differentiable
    static double foreign(double x) {
        return java.awt.geom.Point2D.distance(0, 0, x, 1); // ERROR no-derivative
    }

    @Differentiable
    static double sorted(double[] x) {
        java.util.Arrays.sort(x); // ERROR varying-escapes
        return x[0];
    }

    @Differentiable
    static double fine(double x) {
        return x * x;
    }

    @Differentiable
    static double text(double x) {
        return Double.parseDouble(Double.toString(x)); // ERROR no-derivative
    }
}
