package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Ordinary differential equations, with scratch arrays that are used again. */
final class RungeKutta {
    private RungeKutta() {}

    @Differentiable(
            modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN},
            wrt = {"y", "mu"})
    static double vanDerPol(double[] y, double mu, double dt, int steps, double[] scratch) {
        double[] k1 = new double[2], k2 = new double[2], k3 = new double[2], k4 = new double[2];
        for (int s = 0; s < steps; s++) {
            slope(y, mu, k1);
            step(y, dt / 2, k1, scratch);
            slope(scratch, mu, k2);
            step(y, dt / 2, k2, scratch);
            slope(scratch, mu, k3);
            step(y, dt, k3, scratch);
            slope(scratch, mu, k4);
            for (int i = 0; i < y.length; i++) y[i] += dt / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
        }
        return y[0] * y[0] - y[1];
    }

    private static void slope(double[] y, double mu, double[] into) {
        into[0] = y[1];
        into[1] = mu * (1 - y[0] * y[0]) * y[1] - y[0];
    }

    private static void step(double[] y, double dt, double[] k, double[] into) {
        for (int i = 0; i < y.length; i++) into[i] = y[i] + dt * k[i];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double pendulum(double angle, double speed, double gravity, double dt, int steps) {
        for (int i = 0; i < steps; i++) {
            speed -= dt * gravity * Math.sin(angle);
            angle += dt * speed;
        }
        return angle;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double bodies(double[][] position, double[][] velocity, double[] mass, double dt, int steps) {
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < mass.length; i++) {
                for (int j = 0; j < mass.length; j++) {
                    if (i == j) continue;
                    double dx = position[j][0] - position[i][0], dy = position[j][1] - position[i][1];
                    double r2 = dx * dx + dy * dy + 0.01;
                    double pull = dt * mass[j] / (r2 * Math.sqrt(r2));
                    velocity[i][0] += pull * dx;
                    velocity[i][1] += pull * dy;
                }
            }
            for (int i = 0; i < mass.length; i++) for (int k = 0; k < 2; k++) position[i][k] += dt * velocity[i][k];
        }
        return position[0][0] * position[1][1] + velocity[0][1];
    }
}
