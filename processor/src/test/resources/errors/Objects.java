import dev.fluxion.Differentiable;

class Objects {
    static int made;

    record Plain(double x) {}

    @Differentiable
    record Shared(double y, Plain plain) {} // ERROR tangent-not-shared

    @Differentiable
    record Names(String first, int count) {} // ERROR no-tangent

    static final class Counted {
        final double x;

        Counted(double x) {
            this.x = x;
            made++;
        }
    }

    @Differentiable
    static double counted(double x) {
        return new Counted(2 * x).x; // ERROR foreign-array
    }

    @Differentiable
    static double escapes(Plain p, java.util.List<Object> all) {
        all.add(p); // ERROR varying-escapes
        return p.x();
    }

    double field;
    String label = "";

    @Differentiable(wrt = "this.missing")
    double ofMissing(double x) { // ERROR unknown-wrt
        return x * field;
    }

    @Differentiable(wrt = "this.label")
    double ofLabel(double x) { // ERROR wrt-not-differentiable
        return x * label.length();
    }

    @Differentiable(wrt = "this")
    static double withoutReceiver(double x) { // ERROR unknown-wrt
        return x;
    }

    @Differentiable(wrt = "this", modes = dev.fluxion.Mode.HESSIAN)
    double flat(double x) { // ERROR mode-not-supported
        return x * field;
    }
}
