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
}
