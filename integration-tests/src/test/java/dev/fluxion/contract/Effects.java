package dev.fluxion.contract;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Methods that do something besides computing. */
class Effects {
    static final List<String> LOG = new ArrayList<>();
    static int calls;

    private Effects() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN})
    static double logged(double x, int n) {
        calls++;
        for (int i = 0; i < n; i++) {
            LOG.add("step " + i + (x > 1 ? " above" : " below"));
            x = Math.sin(x) * x + 0.5;
        }
        LOG.add("done");
        return x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN})
    static double dropout(double x, Random random, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double noise = random.nextGaussian();
            if (random.nextBoolean()) continue;
            sum += x * x * noise;
        }
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN})
    static double counting(double x, int[] counter) {
        counter[0]++;
        if (x < 0) throw new IllegalArgumentException("negative: " + x);
        counter[0] += 10;
        return x * counter[0];
    }
}
