import dev.fluxion.DerivativeOf;
import dev.fluxion.Differentiable;
import dev.fluxion.Mode;

class OwnRules {
    static double two(double x, int n) {
        return x * n;
    }

    static double ofArray(double[] x) {
        return x[0];
    }

    double ofObject(double x) {
        return x;
    }

    @DerivativeOf(method = "twice")
    static double misnamed(double x) { // ERROR rule-without-method
        return 2;
    }

    @DerivativeOf(method = "two")
    static double oneTooFew(double x) { // ERROR rule-signature
        return 2;
    }

    @DerivativeOf(method = "two")
    double notStatic(double x, int n) { // ERROR rule-signature
        return n;
    }

    @DerivativeOf(method = "two")
    static String noNumber(double x, int n) { // ERROR rule-signature
        return "";
    }

    @DerivativeOf(method = "ofObject")
    static double withoutReceiver(double x) { // ERROR rule-signature
        return 1;
    }

    @DerivativeOf(method = "two", wrt = 1)
    static double ofWhole(double x, int n) { // ERROR rule-wrt
        return x;
    }

    @DerivativeOf(method = "two", wrt = 2)
    static double outOfRange(double x, int n) { // ERROR rule-wrt
        return x;
    }

    @DerivativeOf(method = "ofArray")
    static double array(double[] x) { // ERROR rule-of-arrays
        return 1;
    }

    @DerivativeOf(method = "two")
    static double first(double x, int n) {
        return n;
    }

    @DerivativeOf(method = "two")
    static double second(double x, int n) { // ERROR rule-twice
        return n;
    }

    @DerivativeOf(type = StrictMath.class, method = "fma", wrt = 0)
    static double fmaDa(double a, double b, double c) {
        return Double.parseDouble("" + b);
    }

    @Differentiable
    static double lacksOne(double x) {
        return StrictMath.fma(x, 2, 3) + StrictMath.fma(2, x, 3); // ERROR no-derivative
    }

    @Differentiable(modes = Mode.HVP)
    static double twiceDifferentiated(double x) {
        return external(x);
    }

    static double external(double x) {
        return x * x;
    }

    @DerivativeOf(method = "external")
    static double externalDx(double x) {
        return Double.valueOf("2").doubleValue() * Double.sum(x, 0) * unknown(x); // ERROR rule-not-differentiable
    }

    static native double unknown(double x);
}
