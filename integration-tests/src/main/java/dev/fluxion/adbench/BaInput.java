package dev.fluxion.adbench;

import java.util.stream.IntStream;

/** Cameras, points, and for each observation a weight and where the point was seen. */
public record BaInput(double[][] cameras, double[][] points, double[] weights, double[][] seen) {

    /** One of each is in the file; all others are copies of it. */
    public static BaInput read(String file) {
        Numbers in = Numbers.in(file);
        int cameras = in.nextInt();
        int points = in.nextInt();
        int observations = in.nextInt();
        double[][] camera = copies(in.next(11), cameras);
        double[][] point = copies(in.next(3), points);
        double weight = in.next();
        double[][] seen = copies(in.next(2), observations);
        return new BaInput(
                camera,
                point,
                IntStream.range(0, observations).mapToDouble(i -> weight).toArray(),
                seen);
    }

    private static double[][] copies(double[] row, int n) {
        return IntStream.range(0, n).mapToObj(i -> row.clone()).toArray(double[][]::new);
    }

    int observations() {
        return weights.length;
    }

    int camera(int observation) {
        return observation % cameras.length;
    }

    int point(int observation) {
        return observation % points.length;
    }

    /** Two errors of each observation, then one of each weight. */
    public double[] value() {
        int p = observations();
        double[] value = new double[3 * p];
        double[] error = new double[2];
        for (int i = 0; i < p; i++) {
            Ba.project(cameras[camera(i)], points[point(i)], weights[i], seen[i], error);
            value[2 * i] = error[0];
            value[2 * i + 1] = error[1];
            value[2 * p + i] = Ba.weightError(weights[i]);
        }
        return value;
    }
}
