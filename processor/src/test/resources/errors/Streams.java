import dev.fluxion.Differentiable;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class Streams {
    @Differentiable
    static double sorted(double[] x) {
        return Arrays.stream(x).sorted().sum(); // ERROR varying-escapes, ERROR no-derivative
    }

    @Differentiable
    static double limited(double x) {
        return IntStream.range(0, 9).mapToDouble(i -> i * x).limit(3).sum(); // ERROR no-derivative
    }

    @Differentiable
    static double kept(double[] x) {
        DoubleStream squares = Arrays.stream(x).map(v -> v * v); // ERROR varying-escapes
        return squares.sum(); // ERROR no-derivative
    }

    @Differentiable
    static double filtered(double[] x) {
        double[] positive = IntStream.range(0, 3).mapToDouble(i -> x[i]).filter(v -> v > 0).toArray(); // ERROR variable-captured, ERROR foreign-array
        return positive[0];
    }

    @Differentiable
    static double array(double x) {
        double[] a = IntStream.range(0, 3).mapToDouble(i -> x * i).filter(v -> v > 0).toArray(); // ERROR foreign-array
        return a[0];
    }

    @Differentiable
    static double boxes(double[] x) {
        return Arrays.stream(x).boxed().mapToDouble(v -> v).sum(); // ERROR varying-escapes, ERROR no-derivative
    }

    @Differentiable
    static double fine(double[] x, int[] numbers) {
        long small = Arrays.stream(numbers).filter(n -> n < 3).count();
        return x[0] * small * IntStream.of(numbers).sum();
    }
}
