package dev.fluxion.adbench;

import java.util.stream.IntStream;

/**
 * The Jacobian of a bundle adjustment by compressed rows: each error of an observation depends on its camera, its point and its
 * weight alone.
 *
 * @param rows where each row starts, and where the last one ends
 * @param columns of each entry: cameras come first, then points, then weights
 * @param values of each entry, zeros included
 */
public record BaJacobian(int[] rows, int[] columns, double[] values) {
    private static final int CAMERA = 11;
    private static final int POINT = 3;
    private static final int ROW = CAMERA + POINT + 1;
    private static final double[][] UNIT = {{1, 0}, {0, 1}};

    public static BaJacobian of(BaInput input) {
        int p = input.observations();
        BaJacobian jacobian = new BaJacobian(
                IntStream.rangeClosed(0, 3 * p).map(j -> start(j, p)).toArray(),
                new int[start(3 * p, p)],
                new double[start(3 * p, p)]);
        for (int i = 0; i < p; i++) {
            jacobian.observation(input, i);
            jacobian.weight(input, i);
        }
        return jacobian;
    }

    private static int start(int row, int observations) {
        return Math.min(row, 2 * observations) * ROW + Math.max(row - 2 * observations, 0);
    }

    private void observation(BaInput input, int i) {
        double[] camera = input.cameras()[input.camera(i)];
        double[] point = input.points()[input.point(i)];
        double[] error = new double[2];
        for (int r = 0; r < 2; r++) {
            Ba_Grad.ProjectVjp row =
                    Ba_Grad.projectVjp(camera, point, input.weights()[i], input.seen()[i], error, UNIT[r]);
            int at = rows[2 * i + r];
            put(row.dcamera(), at, CAMERA * input.camera(i));
            put(row.dpoint(), at + CAMERA, firstPoint(input) + POINT * input.point(i));
            put(row.dweight(), at + CAMERA + POINT, firstWeight(input) + i);
        }
    }

    private void weight(BaInput input, int i) {
        double derivative = Ba_Grad.weightErrorGrad(input.weights()[i]).dweight();
        put(derivative, rows[2 * input.observations() + i], firstWeight(input) + i);
    }

    private static int firstPoint(BaInput input) {
        return CAMERA * input.cameras().length;
    }

    private static int firstWeight(BaInput input) {
        return firstPoint(input) + POINT * input.points().length;
    }

    private void put(double[] part, int at, int column) {
        for (int k = 0; k < part.length; k++) {
            put(part[k], at + k, column + k);
        }
    }

    private void put(double value, int at, int column) {
        values[at] = value;
        columns[at] = column;
    }
}
