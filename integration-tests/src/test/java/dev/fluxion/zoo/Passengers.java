package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** Parameters of every type through which nothing is differentiated. */
final class Passengers {
    private Passengers() {}

    static final double SCALE = Math.sqrt(2);
    static final int[] TABLE = {1, 2, 3, 5, 8};

    @SuppressWarnings("lossy-conversions")
    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double integers(double x, byte b, short s, char c, int i, long l, boolean flag) {
        int sum = b + s * c % 7;
        long mixed = l << 3 ^ i & 0xff | sum >>> 1;
        i += 2.7;
        b++;
        s *= 1.5;
        c += 1;
        sum -= (byte) 300 + ~i;
        double y = x * sum + mixed % 1000;
        if (flag ^ c > 'b') y *= x;
        return y / (i + b) + s * x * SCALE + TABLE[Math.floorMod(i, TABLE.length)];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double text(String text, double x, StringBuilder log) {
        double y = 0;
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) y += (c - '0') * x;
            else y *= x;
            log.append(c).append('=').append((int) y);
        }
        log.append(String.format(" %s has %d characters", text, text.length()));
        return y + text.length();
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double narrowed(double x, double y) {
        int whole = (int) (x * 10);
        long rounded = Math.round(y);
        double sum = 0;
        for (int k = 0; k < whole % 7; k++) sum += x * k + rounded * y;
        return sum * whole;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double objects(double x, java.util.List<String> names, int[] counts) {
        var total = 0.0;
        for (String name : names) {
            if (name == null || name.isBlank()) continue;
            total += x * name.length();
        }
        for (int i = 0; i < counts.length; i++) counts[i]++;
        for (int count : counts) total *= 1 + x / count;
        return total;
    }
}
