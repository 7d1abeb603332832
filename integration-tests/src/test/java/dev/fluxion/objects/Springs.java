package dev.fluxion.objects;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

/** Bodies that are moved in place, with private fields and inherited ones. */
final class Springs {
    private Springs() {}

    abstract static class Located {
        protected double x;
        private int moves;

        Located(double x) {
            this.x = x;
        }

        final void move(double by) {
            x += by;
            moves++;
        }

        final int moves() {
            return moves;
        }
    }

    static final class Body extends Located {
        private double v = 0.1;
        final double mass;
        private final String name;

        Body(double x, double mass, String name) {
            super(x);
            this.mass = mass;
            this.name = name;
        }

        private void push(double force, double dt) {
            v += dt * force / mass;
            move(v * dt);
        }

        double energy(double k) {
            return 0.5 * mass * v * v + 0.5 * k * x * x;
        }

        String label() {
            return name + " after " + moves();
        }
    }

    /** Made and moved inside the method. */
    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.VJP})
    static double oscillator(double x0, double mass, double k, int steps) {
        Body body = new Body(x0, mass, "one");
        for (int i = 0; i < steps; i++) {
            body.push(-k * body.x, 0.05);
        }
        String label = body.label();
        return body.energy(k) + body.x * label.length();
    }

    /** Given, and moved: a side effect. */
    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double chain(Body[] bodies, double k, int steps) {
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i + 1 < bodies.length; i++) {
                double force = k * (bodies[i + 1].x - bodies[i].x - 1);
                bodies[i].push(force, 0.1);
                bodies[i + 1].push(-force, 0.1);
            }
        }
        double sum = 0;
        for (Body b : bodies) {
            sum += b.energy(k);
        }
        return sum;
    }

    /** The same body under two names. */
    @Differentiable(modes = {Mode.GRAD, Mode.JVP})
    static double aliased(double x0, double k, boolean same) {
        Body a = new Body(x0, 1.5, "a");
        Body b = same ? a : new Body(2 * x0, 2, "b");
        a.push(k * b.x, 0.3);
        b.push(k * a.x, 0.2);
        return a.x * b.v + b.x;
    }
}
