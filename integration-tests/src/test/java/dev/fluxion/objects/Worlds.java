package dev.fluxion.objects;

import dev.fluxion.Differentiable;

/** Objects that lead to each other, and are reached in more than one way. */
final class Worlds {
    private Worlds() {}

    static final class World {
        double g = 3;
        Body first;
        Body[] bodies;
    }

    static final class Body {
        final World world;
        double x;
        double v;

        Body(World world, double x, double v) {
            this.world = world;
            this.x = x;
            this.v = v;
        }
    }

    /** What is written through one reference is read through another. */
    @Differentiable(wrt = "k")
    static double throughAnother(World w, double k) {
        w.first.x = 2 * k;
        double sum = 0;
        for (Body b : w.bodies) {
            sum += k * b.x * b.v * b.world.g;
        }
        return sum;
    }

    @Differentiable(wrt = "k")
    static double between(Body from, Body to, double k) {
        to.x = k * from.v;
        return from.x * to.x;
    }
}
