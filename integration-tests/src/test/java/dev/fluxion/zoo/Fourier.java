package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** A fast Fourier transform in place. */
final class Fourier {
    private Fourier() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double power(double[] re, double[] im, int bin) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) j ^= bit;
            j ^= bit;
            if (i < j) {
                double t = re[i];
                re[i] = re[j];
                re[j] = t;
                t = im[i];
                im[i] = im[j];
                im[j] = t;
            }
        }
        for (int len = 2; len <= n; len <<= 1) {
            double angle = -2 * Math.PI / len;
            for (int i = 0; i < n; i += len) {
                for (int k = 0, half = len / 2; k < half; k++) {
                    double wr = Math.cos(angle * k), wi = Math.sin(angle * k);
                    int p = i + k, q = p + half;
                    double ur = re[p], ui = im[p];
                    double vr = re[q] * wr - im[q] * wi, vi = re[q] * wi + im[q] * wr;
                    re[p] = ur + vr;
                    im[p] = ui + vi;
                    re[q] = ur - vr;
                    im[q] = ui - vi;
                }
            }
        }
        return re[bin] * re[bin] + im[bin] * im[bin];
    }
}
