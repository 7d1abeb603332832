package dev.fluxion.examples.tutorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Newton's method, whose steps are found by conjugate gradients: no Hessian is ever made. */
final class NewtonCg {
    private static final double PENALTY = 0.01;

    private final double[][] x;
    private final double[] y;

    NewtonCg(double[][] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** How long the gradient is before each step. */
    List<Double> minimize(double[] w) {
        List<Double> lengths = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            double[] gradient = at(w, new double[w.length]).dw();
            double length = Math.sqrt(dot(gradient, gradient));
            lengths.add(length);
            if (length < 1e-12) {
                break;
            }
            add(w, 1, step(w, gradient, length * Math.min(0.5, length)));
        }
        return lengths;
    }

    private Logit_Grad.LossHvp at(double[] w, double[] direction) {
        return Logit_Grad.hvp(w, x, y, PENALTY, direction);
    }

    /** Solves: Hessian times step = -gradient, up to a rest that is shorter than {@code enough}. */
    private double[] step(double[] w, double[] gradient, double enough) {
        double[] step = new double[w.length];
        double[] rest = new double[w.length];
        add(rest, -1, gradient);
        double[] direction = rest.clone();
        for (double squared = dot(rest, rest); Math.sqrt(squared) > enough; ) {
            double[] product = at(w, direction).hw();
            double far = squared / dot(direction, product);
            add(step, far, direction);
            add(rest, -far, product);
            double before = squared;
            squared = dot(rest, rest);
            double[] last = direction;
            direction = rest.clone();
            add(direction, squared / before, last);
        }
        return step;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] a) {
        Arrays.setAll(to, i -> to[i] + factor * a[i]);
    }

    /** Two hundred points in ten dimensions, on either side of a plane, more or less. */
    static NewtonCg example() {
        Random random = new Random(1);
        double[][] x = new double[200][10];
        double[] y = new double[200];
        for (int i = 0; i < x.length; i++) {
            Arrays.setAll(x[i], j -> random.nextGaussian());
            y[i] = x[i][0] - 2 * x[i][1] + random.nextGaussian() > 0 ? 1 : -1;
        }
        return new NewtonCg(x, y);
    }

    public static void main(String[] args) {
        example().minimize(new double[10]).forEach(length -> System.out.printf("%.1e%n", length));
    }
}
