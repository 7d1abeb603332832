package dev.fluxion.adbench;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;
import dev.fluxion.Out;

/** A model of a hand, to be brought into the pose in which points were measured: the fourth objective of ADBench. */
public final class Hand {
    private static final double SMALL = 1e-4;
    private static final int FINGERS = 5;

    private Hand() {}

    /**
     * How far measured points are from the vertices they belong to.
     *
     * @param theta a rotation vector, a translation, four angles for each finger
     * @param parents the bone that each bone hangs on, or -1
     * @param base each bone in the coordinates of its parent
     * @param inverse the inverse of each bone at rest
     * @param vertices the surface at rest
     * @param weights how much each vertex follows each bone
     * @param correspondences a vertex for each measured point
     * @param points what was measured
     * @param residuals three results for each measured point
     */
    @Differentiable(wrt = "theta", modes = Mode.JVP)
    public static void simple(
            double[] theta,
            int[] parents,
            double[][][] base,
            double[][][] inverse,
            double[][] vertices,
            double[][] weights,
            int[] correspondences,
            double[][] points,
            @Out double[] residuals) {
        double[][][] bones = skinning(theta, parents, base, inverse);
        double[][] rotation = rotation(theta[0], theta[1], theta[2]);
        double[] v = new double[3];
        for (int i = 0; i < points.length; i++) {
            int k = correspondences[i];
            skin(bones, weights[k], vertices[k], v);
            for (int r = 0; r < 3; r++) {
                double moved = rotation[r][0] * v[0] + rotation[r][1] * v[1] + rotation[r][2] * v[2] + theta[3 + r];
                residuals[3 * i + r] = points[i][r] - moved;
            }
        }
    }

    /**
     * How far measured points are from points of the surface.
     *
     * @param us for each measured point, two coordinates in its triangle
     * @param triangles three vertices each
     * @param correspondences a triangle for each measured point
     * @see #simple
     */
    @Differentiable(
            wrt = {"us", "theta"},
            modes = Mode.JVP)
    public static void complicated(
            double[][] us,
            double[] theta,
            int[] parents,
            double[][][] base,
            double[][][] inverse,
            double[][] vertices,
            double[][] weights,
            int[][] triangles,
            int[] correspondences,
            double[][] points,
            @Out double[] residuals) {
        double[][][] bones = skinning(theta, parents, base, inverse);
        double[][] rotation = rotation(theta[0], theta[1], theta[2]);
        double[] a = new double[3];
        double[] b = new double[3];
        double[] c = new double[3];
        double[] v = new double[3];
        for (int i = 0; i < points.length; i++) {
            int[] triangle = triangles[correspondences[i]];
            skin(bones, weights[triangle[0]], vertices[triangle[0]], a);
            skin(bones, weights[triangle[1]], vertices[triangle[1]], b);
            skin(bones, weights[triangle[2]], vertices[triangle[2]], c);
            for (int r = 0; r < 3; r++) {
                v[r] = us[i][0] * a[r] + us[i][1] * b[r] + (1 - us[i][0] - us[i][1]) * c[r];
            }
            for (int r = 0; r < 3; r++) {
                double moved = rotation[r][0] * v[0] + rotation[r][1] * v[1] + rotation[r][2] * v[2] + theta[3 + r];
                residuals[3 * i + r] = points[i][r] - moved;
            }
        }
    }

    /** Where a vertex is when the bones have moved. */
    private static void skin(double[][][] bones, double[] weights, double[] vertex, double[] result) {
        for (int r = 0; r < 3; r++) {
            double sum = 0;
            for (int k = 0; k < bones.length; k++) {
                double[] row = bones[k][r];
                sum += weights[k] * (row[0] * vertex[0] + row[1] * vertex[1] + row[2] * vertex[2] + row[3]);
            }
            result[r] = sum;
        }
    }

    /** Where each bone moves what it carries. */
    private static double[][][] skinning(double[] theta, int[] parents, double[][][] base, double[][][] inverse) {
        double[][] angles = new double[parents.length][2];
        for (int finger = 0; finger < FINGERS; finger++) {
            angles[4 * finger + 2][0] = theta[6 + 4 * finger];
            angles[4 * finger + 2][1] = theta[7 + 4 * finger];
            angles[4 * finger + 3][0] = theta[8 + 4 * finger];
            angles[4 * finger + 4][0] = theta[9 + 4 * finger];
        }
        double[][][] absolute = new double[parents.length][][];
        double[][][] result = new double[parents.length][][];
        for (int k = 0; k < parents.length; k++) {
            double[][] relative = multiply(base[k], turn(angles[k][0], angles[k][1]));
            absolute[k] = parents[k] < 0 ? relative : multiply(absolute[parents[k]], relative);
            result[k] = multiply(absolute[k], inverse[k]);
        }
        return result;
    }

    /** A rotation about the first axis, then one about the third. */
    private static double[][] turn(double aboutX, double aboutZ) {
        double cx = Math.cos(aboutX);
        double sx = Math.sin(aboutX);
        double cz = Math.cos(aboutZ);
        double sz = Math.sin(aboutZ);
        return new double[][] {{cz, -sz * cx, sz * sx, 0}, {sz, cz * cx, -cz * sx, 0}, {0, sx, cx, 0}, {0, 0, 0, 1}};
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                for (int k = 0; k < 4; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** The rotation matrix of a rotation vector. */
    private static double[][] rotation(double x, double y, double z) {
        double angle = Math.sqrt(x * x + y * y + z * z);
        if (angle < SMALL) {
            return new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        }
        double a = x / angle;
        double b = y / angle;
        double c = z / angle;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double rest = 1 - cos;
        return new double[][] {
            {cos + rest * a * a, rest * a * b - sin * c, rest * a * c + sin * b},
            {rest * a * b + sin * c, cos + rest * b * b, rest * b * c - sin * a},
            {rest * a * c - sin * b, rest * b * c + sin * a, cos + rest * c * c}
        };
    }
}
