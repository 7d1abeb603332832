package dev.fluxion.adbench;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;
import dev.fluxion.Out;

/** Bundle adjustment: where cameras see points, and where they should; the second objective of ADBench. */
public final class Ba {
    private Ba() {}

    /**
     * By how much one observation is off.
     *
     * @param camera a rotation vector, the centre, the focal length, the principal point, two coefficients of radial distortion
     * @param seen where the camera saw the point
     * @param error two results
     */
    @Differentiable(
            wrt = {"camera", "point", "weight"},
            modes = Mode.VJP)
    public static void project(double[] camera, double[] point, double weight, double[] seen, @Out double[] error) {
        double x = point[0] - camera[3];
        double y = point[1] - camera[4];
        double z = point[2] - camera[5];
        double a = camera[0];
        double b = camera[1];
        double c = camera[2];
        double squared = a * a + b * b + c * c;
        double rx = x + b * z - c * y;
        double ry = y + c * x - a * z;
        double rz = z + a * y - b * x;
        if (squared != 0) {
            double angle = Math.sqrt(squared);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double along = (a * x + b * y + c * z) / squared * (1 - cos);
            double across = sin / angle;
            rx = x * cos + (b * z - c * y) * across + a * along;
            ry = y * cos + (c * x - a * z) * across + b * along;
            rz = z * cos + (a * y - b * x) * across + c * along;
        }
        double u = rx / rz;
        double v = ry / rz;
        double rho = u * u + v * v;
        double scale = camera[6] * (1 + camera[9] * rho + camera[10] * rho * rho);
        error[0] = weight * (scale * u + camera[7] - seen[0]);
        error[1] = weight * (scale * v + camera[8] - seen[1]);
    }

    /** Pulls the weight of an observation towards one. */
    @Differentiable
    public static double weightError(double weight) {
        return 1 - weight * weight;
    }
}
