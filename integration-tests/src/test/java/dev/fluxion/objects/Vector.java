package dev.fluxion.objects;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

/** A class of vectors as geometry libraries have it: its methods return new ones. */
class Vector {
    static final Vector ZERO = new Vector(0, 0, 0);

    final double x;
    final double y;
    final double z;

    Vector(double x, double y, double z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    Vector(double a, Vector u, double b, Vector v) {
        this(a * u.x + b * v.x, a * u.y + b * v.y, a * u.z + b * v.z);
    }

    static Vector of(double all) {
        return new Vector(all, all, all);
    }

    Vector add(Vector o) {
        return new Vector(x + o.x, y + o.y, z + o.z);
    }

    Vector scale(double s) {
        return new Vector(x * s, y * s, z * s);
    }

    double dot(Vector o) {
        return x * o.x + y * o.y + z * o.z;
    }

    Vector cross(Vector o) {
        return new Vector(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    double norm() {
        return Math.sqrt(dot(this));
    }

    Vector normalized() {
        double n = norm();
        if (n == 0) {
            throw new ArithmeticException("no direction");
        }
        return scale(1 / n);
    }

    @Override
    public String toString() {
        return "(" + x + ", " + y + ", " + z + ")";
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.VJP})
    static double chain(Vector a, Vector b, double t) {
        return a.add(b).scale(t).dot(of(t).cross(a));
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double angle(Vector a, Vector b) {
        return Math.acos(a.normalized().dot(b.normalized()));
    }

    @Differentiable(modes = {Mode.VJP, Mode.JVP})
    static Vector combined(double a, Vector u, double b, Vector v) {
        return new Vector(a, u, b, v).cross(u);
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double energy(Vector[] positions, double[] masses) {
        double sum = 0;
        for (int i = 0; i < positions.length; i++) {
            for (int j = 0; j < i; j++) {
                Vector d = positions[i].add(positions[j].scale(-1));
                sum -= masses[i] * masses[j] / d.norm();
            }
        }
        return sum;
    }
}
