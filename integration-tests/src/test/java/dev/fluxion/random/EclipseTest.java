package dev.fluxion.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.harness.Companion;
import dev.fluxion.harness.Compilation;
import dev.fluxion.harness.Model;
import dev.fluxion.harness.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under Eclipse's compiler the processor makes of a small project what it makes of it under javac. */
class EclipseTest {
    private static final String MODEL = """
            package project;
            import dev.fluxion.Differentiable;
            import dev.fluxion.Mode;
            public final class Model {
              private static final double[] WEIGHTS = {1, 2, 3};
              private Model() {}
              @Differentiable(modes = {Mode.GRAD, Mode.JVP})
              static double f(double[] x, int n) {
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                  sum += square(x[i] - Settings.OFFSET) * WEIGHTS[i % WEIGHTS.length];
                }
                return Settings.log(n) ? Math.log(sum) : sum;
              }
              private static double square(double v) { return v * v; }
            }
            """;

    private static final String SETTINGS = """
            package project;
            final class Settings {
              static final double OFFSET = Math.sqrt(2);
              private Settings() {}
              static boolean log(int n) { return n > 1; }
            }
            """;

    @TempDir
    private Path byEclipse;

    @TempDir
    private Path byJavac;

    @Test
    void companionsAndTheirResultsAreThoseOfJavac() throws Throwable {
        Map<String, String> sources = new LinkedHashMap<>(Map.of("project/Settings", SETTINGS, "project/Model", MODEL));
        List<RandomProgram> programs =
                LongStream.range(400, 406).mapToObj(RandomProgram::of).toList();
        programs.forEach(program -> sources.put(program.name(), program.source()));
        Compilation eclipse = Compilation.of(new EclipseCompiler(), sources, byEclipse, "-nowarn");
        Compilation javac = Compilation.of(sources, byJavac);
        assertThat(eclipse.errors()).isEmpty();
        same("project.Model", eclipse, javac, new double[] {0.3, 1.9, 0.6, 2.5}, 2);
        for (RandomProgram program : programs) {
            for (Object[] arguments : program.arguments().toList()) {
                same(program.name(), eclipse, javac, arguments);
            }
        }
    }

    private void same(String name, Compilation eclipse, Compilation javac, Object... arguments) throws Throwable {
        assertThat(companion(byEclipse, name)).isEqualTo(companion(byJavac, name));
        Model one = Model.of(eclipse.load(name), "f", arguments);
        Model other = Model.of(javac.load(name), "f", arguments);
        assertThat(Values.text(Companion.components(one.derivative("Grad"))))
                .isEqualTo(Values.text(Companion.components(other.derivative("Grad"))));
    }

    private static String companion(Path output, String name) throws IOException {
        return Files.readString(output.resolve(name.replace('.', '/') + "_Grad.java"));
    }
}
