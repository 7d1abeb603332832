package dev.fluxion.zoo;

import static org.hipparchus.util.FastMath.PI;

import dev.fluxion.Differentiable;
import dev.fluxion.Mode;
import org.hipparchus.util.FastMath;

/** Written with the {@link FastMath} of Hipparchus in {@link Math}'s place. */
final class Hipparchus {
    private Hipparchus() {}

    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.HVP, Mode.HESSIAN, Mode.JACOBIAN})
    static double greatCircle(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double sines = FastMath.sin(latitude) * FastMath.sin(otherLatitude);
        double cosines = FastMath.cos(latitude) * FastMath.cos(otherLatitude);
        return FastMath.acos(sines + cosines * FastMath.cos(FastMath.abs(longitude - otherLongitude))) / PI;
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.HVP, Mode.HESSIAN, Mode.JACOBIAN})
    static double inverseHyperbolics(double x, double base) {
        double sum = FastMath.asinh(x) + FastMath.acosh(1 + FastMath.pow(x, 2)) + FastMath.atanh(x / 4);
        return sum * FastMath.log(base, FastMath.max(x, 1.1)) + FastMath.pow(x, -3L) + FastMath.scalb(x, 3);
    }

    @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.HVP, Mode.HESSIAN, Mode.JACOBIAN})
    static double clamped(double[] x, double low, double high) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += FastMath.pow(FastMath.clamp(x[i], low, high), i) + FastMath.hypot(x[i], low);
        }
        return sum;
    }
}
