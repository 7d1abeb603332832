import dev.fluxion.Differentiable;
import dev.fluxion.Mode;
import dev.fluxion.Out;

class Signatures {
    @Differentiable
    static native double outside(double x); // ERROR native-method

    @Differentiable
    static double counts(int n) { // ERROR no-differentiable-parameter
        return n;
    }

    @Differentiable
    static int rounds(double x) { // ERROR no-differentiable-result
        return (int) x;
    }

    @Differentiable
    static void prints(double x) { // ERROR void-without-out
        System.out.println(x);
    }

    @Differentiable(wrt = "z")
    static double unknown(double x) { // ERROR unknown-wrt
        return x;
    }

    @Differentiable(wrt = "n")
    static double whole(double x, int n) { // ERROR wrt-not-differentiable
        return x * n;
    }

    @Differentiable(modes = Mode.GRAD)
    static double[] vector(double[] x) { // ERROR not-a-scalar-result
        return x;
    }

    @Differentiable(modes = Mode.HVP)
    static void filled(double[] x, @Out double[] y) { // ERROR not-a-scalar-result
        y[0] = x[0];
    }

    @Differentiable
    static <T> double generic(T t, double x) { // ERROR generic-method
        return x;
    }

    @Differentiable
    static double ofBox(Double boxed, double x) { // ERROR unsupported-type
        return boxed * x;
    }
}
