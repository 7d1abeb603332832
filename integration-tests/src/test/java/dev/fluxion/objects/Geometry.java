package dev.fluxion.objects;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;
import dev.fluxion.NoDerivative;

/** Records: nested, validated, with names and weights that carry no derivative. */
final class Geometry {
    private Geometry() {}

    @Differentiable
    record Point(double x, double y) {}

    record Named(
            Point at, String name, int weight, @NoDerivative double scale) {
        Named {
            if (weight < 0) {
                throw new IllegalArgumentException("weight " + weight);
            }
        }

        Named(double x, double y, String name) {
            this(new Point(x, y), name, 1, 2.0);
        }

        double distance(Named other) {
            return scale * Math.hypot(at.x() - other.at.x, at.y() - other.at.y);
        }
    }

    record Interval(double low, double high) {
        Interval {
            if (low > high) {
                double t = low;
                low = high;
                high = t;
            }
        }

        double width() {
            return high - low;
        }
    }

    record Path(double[] lengths, Point[] points) {}

    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.VJP})
    static double distance(Named a, Named b, double k) {
        Named c = new Named(a.at().x() * k, b.at().y(), "c");
        return a.distance(b) * a.weight() + c.distance(a) * k;
    }

    @Differentiable(modes = {Mode.VJP, Mode.JVP})
    static Point rotated(Point p, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new Point(c * p.x() - s * p.y(), s * p.x() + c * p.y());
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double shoelace(Point[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i++) {
            Point p = ring[i];
            Point q = ring[(i + 1) % ring.length];
            twice += p.x() * q.y() - q.x() * p.y();
        }
        return twice / 2;
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double widths(double[] ends) {
        double product = 1;
        for (int i = 0; i + 1 < ends.length; i++) {
            Interval interval = new Interval(ends[i], ends[i + 1]);
            product *= 1 + interval.width() * interval.low();
        }
        return product;
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.VJP})
    static double weighted(Path path) {
        double sum = 0;
        for (int i = 0; i < path.lengths().length; i++) {
            sum += path.lengths()[i] * Math.sin(path.points()[i].x() * path.points[i].y());
        }
        return sum;
    }

    @Differentiable(modes = {Mode.VJP, Mode.JVP})
    static Point[] moved(Point[] points, double by) {
        Point[] moved = new Point[points.length];
        for (int i = 0; i < points.length; i++) {
            moved[i] = i % 2 == 0 ? new Point(points[i].x() * by, points[i].y()) : points[i];
        }
        return moved;
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double described(Point p) {
        String text = "at " + p;
        return p.x() * p.y() + text.indexOf('P');
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double iterated(Point start, int n) {
        Point p = start;
        for (int i = 0; i < n; i++) {
            p = new Point(p.x() + 0.1 * p.y(), p.y() - 0.1 * Math.sin(p.x()));
        }
        return p.x() * p.y();
    }
}
