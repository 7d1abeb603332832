import dev.fluxion.Differentiable;

class Warnings {
    @Differentiable
    static double whole(double x) {
        return (int) (x * 3); // WARNING constant-derivative
    }

    @Differentiable
    static double equal(double x, double y) {
        if (x * x == y) { // WARNING equality-of-varying
            return x;
        }
        return x * y;
    }

    @Differentiable
    @SuppressWarnings("fluxion")
    static double silent(double x) {
        return Math.floor(x);
    }

    @Differentiable
    static double local(double x) {
        @SuppressWarnings("fluxion.equality-of-varying")
        boolean same = x == x * x;
        return same ? x : -x;
    }

    @Differentiable
    static double zero(double x) {
        return x == 0 ? 1 : Math.sin(x) / x;
    }
}
