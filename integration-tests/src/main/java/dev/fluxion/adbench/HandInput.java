package dev.fluxion.adbench;

/**
 * Measured points, and a pose.
 *
 * @param correspondences the vertex that each point belongs to, or the triangle
 * @param us for each point, two coordinates in its triangle; none if it belongs to a vertex
 * @param theta the pose
 */
public record HandInput(HandModel model, int[] correspondences, double[][] points, double[][] us, double[] theta) {

    /** From {@code hand/simple_small} or {@code hand/complicated_small}. */
    public static HandInput read(String file) {
        Numbers in = Numbers.in(file);
        int n = in.nextInt();
        int parameters = in.nextInt();
        int[] correspondences = new int[n];
        double[][] points = new double[n][];
        for (int i = 0; i < n; i++) {
            correspondences[i] = in.nextInt();
            points[i] = in.next(3);
        }
        double[][] us = file.contains("complicated") ? in.next(n, 2) : new double[0][];
        return new HandInput(HandModel.read("hand/model/"), correspondences, points, us, in.next(parameters));
    }

    private boolean isSimple() {
        return us.length == 0;
    }

    private int residuals() {
        return 3 * points.length;
    }

    public double[] value() {
        double[] residuals = new double[residuals()];
        HandModel m = model;
        if (isSimple()) {
            Hand.simple(
                    theta,
                    m.parents(),
                    m.base(),
                    m.inverse(),
                    m.vertices(),
                    m.weights(),
                    correspondences,
                    points,
                    residuals);
        } else {
            Hand.complicated(
                    us,
                    theta,
                    m.parents(),
                    m.base(),
                    m.inverse(),
                    m.vertices(),
                    m.weights(),
                    m.triangles(),
                    correspondences,
                    points,
                    residuals);
        }
        return residuals;
    }

    /**
     * The Jacobian, column by column: that of each angle; but before them, of a complicated input, two that hold for each row
     * the derivative with respect to the coordinates of its own point.
     */
    public double[][] jacobian() {
        int first = isSimple() ? 0 : 2;
        double[][] columns = new double[first + theta.length][];
        for (int c = 0; c < columns.length; c++) {
            double[][] usDot = new double[us.length][2];
            double[] thetaDot = new double[theta.length];
            if (c < first) {
                for (double[] u : usDot) {
                    u[c] = 1;
                }
            } else {
                thetaDot[c - first] = 1;
            }
            columns[c] = derivative(usDot, thetaDot);
        }
        return columns;
    }

    private double[] derivative(double[][] usDot, double[] thetaDot) {
        double[] residuals = new double[residuals()];
        HandModel m = model;
        if (isSimple()) {
            return Hand_Grad.simpleJvp(
                            theta,
                            m.parents(),
                            m.base(),
                            m.inverse(),
                            m.vertices(),
                            m.weights(),
                            correspondences,
                            points,
                            residuals,
                            thetaDot)
                    .residualsDot();
        }
        return Hand_Grad.complicatedJvp(
                        us,
                        theta,
                        m.parents(),
                        m.base(),
                        m.inverse(),
                        m.vertices(),
                        m.weights(),
                        m.triangles(),
                        correspondences,
                        points,
                        residuals,
                        usDot,
                        thetaDot)
                .residualsDot();
    }
}
