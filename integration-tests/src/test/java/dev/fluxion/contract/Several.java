package dev.fluxion.contract;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Several differentiated methods, two of them of one name. */
class Several {
    private Several() {}

    @Differentiable
    static double area(double radius) {
        return Math.PI * radius * radius;
    }

    @Differentiable(wrt = {"height", "width"})
    static double area(double width, double depth, double height) {
        return width * height + depth;
    }

    @Differentiable
    private static float secret(float x, double y) {
        return x * (float) y;
    }

    @Differentiable(modes = JVP)
    static float tangentOnly(float x, float[] a) {
        return x * a[0];
    }

    @Differentiable(modes = {GRAD, JVP})
    static double sum(double scale, double... xs) {
        double sum = 0;
        for (double x : xs) sum += scale * x;
        return sum;
    }
}
