package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.check.GradientCheck;
import dev.fluxion.harness.Companion;
import dev.fluxion.harness.Compilation;
import dev.fluxion.harness.Model;
import dev.fluxion.harness.Values;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever users call their parameters, methods and classes: the companion compiles, and means the right things. */
class NameClashesTest {
    private static final String NAMES = """
            package clash;
            import dev.fluxion.Differentiable;
            import dev.fluxion.Mode;
            public final class Names {
              private static final double[] W = {2, 3};
              @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.HVP})
              static double größe(double höhe, double[] 幅) { return höhe * höhe * 幅[0]; }
              @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.HVP})
              static double ofOurs(double value, double self, double dx, double x, double xBar, double xDot, double grad,
                  double result, double dvalue, double[] vTape, double v, int n) {
                double vBar = 2;
                for (int i = 0; i < n; i++) {
                  v = v * StrictMath.sin(v) * vTape[i];
                  dx = dx * v + vBar * xBar;
                }
                return value * self * dx * x * xBar * xDot * grad * result * dvalue * v;
              }
              @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.VJP, Mode.HVP})
              static double adjoints(double valueBar, double valueDot, double[] value, double[] w) {
                return valueBar * valueDot * value[0] * w[0] * W[1];
              }
              @Differentiable(modes = {Mode.GRAD, Mode.JVP})
              static double loss(double x) { return x * x * new LossGrad(3).k(); }
              record LossGrad(int k) {}
              @Differentiable(modes = {Mode.GRAD, Mode.JVP, Mode.HVP})
              static double ofJava(double[] x, double p) {
                double[] y = java.util.Arrays.copyOf(x, 3);
                java.util.Arrays.fill(y, 1, 2, x[0]);
                x[0] = java.lang.Math.sqrt(x[1]) * Math.twice(3);
                java.lang.String s = "7";
                try {
                  y[2] = y[1] / Integer.parseInt(s + new String().k);
                } catch (NumberFormatException e) {
                  y[2] = Double.K;
                }
                return y[1] * y[2] * x[0] * java.lang.Math.pow(x[1], p) * Arrays.K;
              }
              @Differentiable(wrt = "b")
              static double some(double a, double b, int n) { return a * b * b + n; }
            }
            """;

    private static final Map<String, Object[]> ARGUMENTS = Map.of(
            "größe", new Object[] {1.5, new double[] {0.7}},
            "ofOurs", new Object[] {1.1, 1.2, 1.3, 0.8, 0.9, 0.7, 1.4, 0.6, 1.5, new double[] {0.9, 1.1}, 1.6, 2},
            "adjoints", new Object[] {1.5, 0.4, new double[] {0.7}, new double[] {1.9}},
            "loss", new Object[] {1.5},
            "ofJava", new Object[] {new double[] {0.8, 1.7}, 1.3});

    @TempDir
    private static Path output;

    private static Class<?> names;

    @BeforeAll
    static void compile() throws ClassNotFoundException {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("clash/Names", NAMES);
        sources.put("clash/Math", "package clash; class Math { static double twice(double x) { return 2 * x; } }");
        sources.put("clash/String", "package clash; class String { int k = 5; }");
        sources.put("clash/Arrays", "package clash; class Arrays { static final int K = 3; }");
        sources.put("clash/Double", "package clash; class Double { static final int K = 3; }");
        for (String other : new String[] {"Object", "Override", "Throwable", "Shadows", "Aliases", "VarHandle"}) {
            sources.put("clash/" + other, "package clash; class " + other + " {}");
        }
        Compilation compilation = Compilation.of(sources, output);
        assertThat(compilation.errors()).isEmpty();
        names = compilation.load("clash.Names");
    }

    @TestFactory
    Stream<DynamicTest> everyCompanionOfClashingNamesIsRight() {
        return ARGUMENTS.keySet().stream().sorted().map(m -> DynamicTest.dynamicTest(m, () -> agrees(m)));
    }

    private static void agrees(String method) throws Throwable {
        Model model = Model.of(names, method, ARGUMENTS.get(method));
        GradientCheck.of(names, method).at(model.copies()).assertPasses();
        Object[] directions = (Object[]) Values.map(model.inputs(), x -> 1.0);
        Object[] grad = Companion.components(model.derivative("Grad"));
        double sum = 0;
        for (double d : Values.flat(Arrays.copyOfRange(grad, 1, grad.length))) {
            sum += d;
        }
        Object[] jvp = Companion.components(model.derivative("Jvp", directions));
        assertThat((double) jvp[1]).isCloseTo(sum, within(1e-10 * (1 + Math.abs(sum))));
    }

    @Test
    void aComponentFindsItsParameterByName() {
        assertThat(GradientCheck.of(names, "some").at(1.5, 0.7, 3).passes()).isTrue();
    }
}
