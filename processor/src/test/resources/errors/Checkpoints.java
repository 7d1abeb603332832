import dev.fluxion.Checkpointed;
import dev.fluxion.Differentiable;

class Checkpoints {
    @Differentiable
    static double leaves(double x, int n) {
        for (@Checkpointed int i = 0; i < n; i++) { // WARNING not-checkpointed
            x = x * x;
            if (x > 2) {
                break;
            }
        }
        return x;
    }

    @Differentiable
    static double skips(double x, int n) {
        for (@Checkpointed int i = 0; i < n; i += 2) { // WARNING not-checkpointed
            x = x * x;
        }
        return x;
    }

    @Differentiable
    static double prints(double x, int n) {
        for (@Checkpointed int i = 0; i < n; i++) {
            x = x * x;
            System.out.println(x); // WARNING not-checkpointed
        }
        return x;
    }

    @Differentiable
    static double draws(double x, int n) {
        for (@Checkpointed int i = 0; i < n; i++) {
            x = x * Math.random(); // WARNING not-checkpointed
        }
        return x;
    }

    @Differentiable
    static double rows(double[][] x, int n) {
        double s = 0;
        for (@Checkpointed int i = 0; i < n; i++) { // WARNING not-checkpointed
            s += x[i][0] * s;
        }
        return s;
    }

    @Differentiable
    static double is(double x, int n) {
        for (@Checkpointed(snapshots = 5) int i = 0; i < n; i++) {
            x = x * x;
        }
        return x;
    }
}
