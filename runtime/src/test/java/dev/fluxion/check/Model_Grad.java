package dev.fluxion.check;

import dev.fluxion.runtime.ParameterNames;

/** Gradients in the form in which they are generated, worked out by hand. */
@SuppressWarnings("ArrayRecordComponent") // as in generated records
final class Model_Grad {
    private Model_Grad() {}

    record LossGrad(double value, double[] dw, double[][] dx) {}

    static LossGrad lossGrad(double[] w, double[][] x, double[] y) {
        double[] dw = new double[w.length];
        double[][] dx = new double[x.length][w.length];
        for (int i = 0; i < x.length; i++) {
            double margin = 0;
            for (int j = 0; j < w.length; j++) {
                margin += w[j] * x[i][j];
            }
            double slope = -y[i] / (1 + Math.exp(y[i] * margin));
            for (int j = 0; j < w.length; j++) {
                dw[j] += slope * x[i][j];
                dx[i][j] = slope * w[j];
            }
        }
        return new LossGrad(Model.loss(w, x, y), dw, dx);
    }

    record ScaledGrad(double value, double dx) {}

    static ScaledGrad scaledGrad(Model self, double x, int n) {
        return new ScaledGrad(self.scale * Math.pow(x, n), self.scale * n * Math.pow(x, n - 1));
    }

    record SingleGrad(float value, float da, float[] db) {}

    static SingleGrad singleGrad(float a, float[] b) {
        float[] db = {a * b[1], a * b[0] + 1 / 3f};
        return new SingleGrad(Model.single(a, b), b[0] * b[1], db);
    }

    record OverloadedGrad(double value, double dx) {}

    static OverloadedGrad overloadedGrad(double x) {
        return new OverloadedGrad(x * x, 2 * x);
    }

    record OverloadedGrad2(double value, double[] dx) {}

    static OverloadedGrad2 overloadedGrad(double[] x) {
        return new OverloadedGrad2(x[0] * x[1], new double[] {x[1], x[0]});
    }

    record InPlaceGrad(double value, double[] dx) {}

    static InPlaceGrad inPlaceGrad(double[] x) {
        double p = x[0] * x[1];
        return new InPlaceGrad(p * p, new double[] {2 * p * x[1], 2 * p * x[0]});
    }

    record WithResultGrad(double value, double dx) {}

    static WithResultGrad withResultGrad(double x, double[] y) {
        return new WithResultGrad(Model.withResult(x, y), 3);
    }

    record FlawedGrad(double value, double[] dx) {}

    /** Everything that can be wrong: the value's last bit, the argument, and a derivative in its seventh digit. */
    static FlawedGrad flawedGrad(double[] x) {
        double value = Math.nextUp(x[0] * x[1]);
        double[] dx = {x[1] * 1.000_000_1, x[0]};
        x[1] = 0;
        return new FlawedGrad(value, dx);
    }

    record SubsetGrad(double value, double db) {}

    @ParameterNames({"a", "b"})
    static SubsetGrad subsetGrad(double a, double b) {
        return new SubsetGrad(a * b, a);
    }

    record RefusingGrad(double value, double dx) {}

    static RefusingGrad refusingGrad(double x) {
        return new RefusingGrad(0, x);
    }
}
