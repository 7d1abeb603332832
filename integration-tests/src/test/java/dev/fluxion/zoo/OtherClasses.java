package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Calls of helpers in other classes of the same file, which are followed like those of the class itself. */
final class OtherClasses extends Grandparent {
    private OtherClasses() {}

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double everywhere(double x, double y) {
        return Neighbour.scaled(x, y)
                + Nested.Deeper.secret(x) * inherited(y)
                + Sums.ofSquares(x, y, 2)
                + Sums.HALF * y;
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double overloads(double x, int n) {
        return Neighbour.pick(x) + Neighbour.pick(n) * x + Neighbour.pick(x, n) + Neighbour.pick((float) x);
    }

    @Differentiable(modes = {GRAD, JVP, HVP})
    static double roundAbout(double x, int n) {
        return n == 0 ? Math.sin(x) : x * Neighbour.again(x + 0.1, n - 1);
    }

    private static final class Nested {
        private static final class Deeper {
            private static final double FACTOR = 1.5;

            private static double secret(double x) {
                return FACTOR * x * x;
            }
        }
    }
}

class Grandparent {
    static double inherited(double x) {
        return Math.exp(-x);
    }
}

interface Sums {
    double HALF = 0.5;

    static double ofSquares(double... xs) {
        double sum = 0;
        for (double x : xs) sum += x * x;
        return sum;
    }
}

enum Neighbour {
    ONE;

    private static final double SCALE = Math.sqrt(2);

    static double scaled(double x, double y) {
        return SCALE * x * pick(y);
    }

    static double pick(double x) {
        return x * x * x;
    }

    static double pick(float x) {
        return 2 * x;
    }

    static double pick(int n) {
        return n + 1;
    }

    static double pick(double x, int n) {
        return x / n;
    }

    static double again(double x, int n) {
        return OtherClasses.roundAbout(x * x, n) + x;
    }
}
