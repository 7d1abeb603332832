import dev.fluxion.Differentiable;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

class Functions {
    static DoubleUnaryOperator kept = Math::sin;

    @Differentiable
    static double parameter(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(x); // ERROR no-derivative
    }

    @Differentiable
    static double field(double x) {
        return kept.applyAsDouble(x); // ERROR no-derivative
    }

    @Differentiable
    static double reassigned(double x, int n) {
        DoubleUnaryOperator f = y -> y * x;
        for (int i = 0; i < n; i++) {
            f = y -> y + x;
        }
        return f.applyAsDouble(x); // ERROR no-derivative
    }

    @Differentiable
    static double array(double x) {
        DoubleUnaryOperator[] functions = {Math::sin, y -> y * y};
        return functions[1].applyAsDouble(x); // ERROR no-derivative
    }

    @Differentiable
    static double writesForOthers(double x) {
        double[] total = {0};
        Thread thread = new Thread(() -> total[0] = x); // ERROR variable-captured
        thread.run();
        return total[0];
    }

    @Differentiable
    static double fillsForOthers(double x) {
        double[] a = new double[3];
        double[] b = {x};
        IntStream.range(0, 3).parallel().forEach(i -> a[i] = i * b[0]); // ERROR variable-captured
        return a[1];
    }

    static double fill(IntToDoubleFunction f) {
        double[] a = new double[3];
        Arrays.setAll(a, f); // ERROR function-escapes
        return a[1];
    }

    @Differentiable
    static double setAll(double x) {
        return fill(i -> i * x);
    }

    static double deeper(DoubleUnaryOperator f, double x, int n) {
        return n == 0 ? f.applyAsDouble(x) : deeper(y -> f.applyAsDouble(y) * y, x, n - 1); // ERROR function-escapes
    }

    @Differentiable
    static double wrapped(double x) {
        return deeper(y -> y, x, 3);
    }

    static double cache;
    static double[] table = new double[3];

    @Differentiable
    static double writesAField(double x) {
        new Thread(() -> cache = x).run(); // ERROR field-carries-derivative
        return cache;
    }

    @Differentiable
    static double writesATable(double x) {
        new Thread(() -> table[1] = x).run(); // ERROR field-carries-derivative
        return table[1];
    }

    @Differentiable
    static double itself(double x) {
        DoubleUnaryOperator f = new DoubleUnaryOperator() { // ERROR unsupported-expression
            public double applyAsDouble(double y) {
                return y > 1 ? applyAsDouble(y / 2) : y * x;
            }
        };
        return f.applyAsDouble(x);
    }

    @Differentiable
    static double fine(double x, String name) {
        java.util.logging.Logger.getGlobal().fine(() -> name + " at " + x);
        double[] table = new double[4];
        Arrays.setAll(table, i -> i * 0.5);
        DoubleUnaryOperator constant = y -> y * table[1];
        return x * Arrays.stream(new double[] {1, 2}).map(constant).sum();
    }
}
