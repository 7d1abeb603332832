import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

class Matrices {
    record Point(double x, double y) {}

    @Differentiable(modes = Mode.JACOBIAN)
    static double row(Point p) { // ERROR mode-not-supported
        return p.x() * p.y();
    }

    @Differentiable(modes = Mode.HESSIAN)
    static double square(Point p) { // ERROR mode-not-supported
        return p.x() * p.y();
    }

    @Differentiable(modes = Mode.HESSIAN)
    static double inside(double[] a) { // ERROR mode-not-supported
        Point[] points = new Point[a.length];
        for (int i = 0; i < a.length; i++) points[i] = new Point(a[i], i);
        double sum = 0;
        for (Point p : points) sum += p.x() * p.x() * p.y();
        return sum;
    }

    @Differentiable(modes = {Mode.HESSIAN, Mode.JACOBIAN})
    static double dissolved(double a, double b) {
        Point p = new Point(a, b * a);
        return p.x() * p.y();
    }

    @Differentiable(modes = Mode.HVP)
    static double product(Point p) {
        return p.x() * p.y();
    }
}
