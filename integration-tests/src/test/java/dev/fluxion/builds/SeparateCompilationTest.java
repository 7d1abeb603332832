package dev.fluxion.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.check.GradientCheck;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are compiled one after the other: libraries, incremental builds, classes without companions. */
class SeparateCompilationTest {
    private static final String LIBRARY = """
            package lib;

            import dev.fluxion.Differentiable;
            import dev.fluxion.NoDerivative;

            public final class Lib {
                private Lib() {}

                @Differentiable
                public static double f(double x, double[] a) {
                    a[0] *= x;
                    return Math.sin(x) * a[0] + a[1];
                }

                @Differentiable
                public static double f(double x) {
                    return x * x * x;
                }

                @Differentiable
                public static double count(double x, @NoDerivative double[] data, StringBuilder log) {
                    return data[0] * x;
                }

                public static double plain(double x) {
                    return x * x;
                }
            }
            """;

    private static final String APPLICATION = """
            package app;

            import dev.fluxion.Differentiable;
            import dev.fluxion.Mode;
            import lib.Lib;

            public final class App {
                private App() {}

                @Differentiable(modes = {Mode.GRAD, Mode.HVP})
                public static double g(double x, double[] a) {
                    return Lib.f(x * a[1], a) * Lib.f(a[0]) + Lib.f(Lib.plain(2.0));
                }
            }
            """;

    @TempDir
    Path folder;

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Test
    void aLibraryWithCompanionsIsUsedFromAnotherProject() throws Exception {
        Path lib = made("lib");
        Path app = made("app");
        assertThat(new Javac(lib).compile(Map.of("lib.Lib", LIBRARY))).isEmpty();
        assertThat(new Javac(app, lib).compile(Map.of("app.App", APPLICATION))).isEmpty();
        try (URLClassLoader loader = loader(lib, app)) {
            GradientCheck.of(loader.loadClass("app.App"), "g", double.class, double[].class)
                    .at(0.7, new double[] {1.3, 0.4})
                    .assertPasses();
        }
    }

    private URLClassLoader loader(Path... paths) throws IOException {
        URL[] urls = new URL[paths.length];
        for (int i = 0; i < paths.length; i++) {
            urls[i] = paths[i].toUri().toURL();
        }
        return new URLClassLoader(urls, getClass().getClassLoader());
    }

    @Test
    void compilingOnlyWhatChangedGivesWhatACleanBuildGives() throws IOException {
        Path clean = made("clean");
        Path again = made("again");
        String changed = APPLICATION.replace("a[1], a)", "a[1] + 1, a)");
        assertThat(new Javac(clean).compile(Map.of("lib.Lib", LIBRARY, "app.App", changed)))
                .isEmpty();
        new Javac(again).compile(Map.of("lib.Lib", LIBRARY, "app.App", APPLICATION));
        assertThat(new Javac(again).compile(Map.of("app.App", changed))).isEmpty();
        assertThat(sources(again)).isEqualTo(sources(clean));
        assertThat(new Javac(again).compile(Map.of("lib.Lib", LIBRARY))).isEmpty();
        assertThat(sources(again)).isEqualTo(sources(clean));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void aClassThatWasCompiledWithoutFluxionIsRefusedAtTheCall() throws IOException {
        Path lib = made("lib");
        new Javac(lib).compileAlone(Map.of("lib.Lib", LIBRARY));
        List<String> said = new Javac(made("app"), lib).compile(Map.of("app.App", APPLICATION));
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("ERROR 12:")
                .contains("[fluxion.no-companion]", "lib.Lib_Grad");
    }

    @Test
    void whatCannotBeFollowedIntoAnotherFileIsRefusedAtTheCall() throws IOException {
        assertThat(errorsOf("return Lib.plain(x);"))
                .singleElement()
                .asString()
                .contains("no-derivative", "@Differentiable");
        assertThat(errorsOf("return Lib.plain(2) * x;")).isEmpty();
        assertThat(errorsOf("return Lib.count(x, new double[] {x}, null);"))
                .singleElement()
                .asString()
                .contains("varying-escapes");
        assertThat(errorsOf("return Lib.count(x, new double[] {2}, new StringBuilder());"))
                .isEmpty();
        assertThat(
                        errorsOf(
                                "StringBuilder s = new StringBuilder(); s.append(x); return Lib.count(x, new double[] {2}, s);"))
                .singleElement()
                .asString()
                .contains("no-derivative");
        assertThat(errorsOf(
                        "double[] a = {x, 1}; try { return Lib.f(x, a); } catch (RuntimeException e) { return x; }"))
                .singleElement()
                .asString()
                .contains("unsupported-expression");
    }

    @Test
    void allDirectionsAtOnceDoNotGoIntoOtherFilesYet() throws IOException {
        String application = APPLICATION.replace("Mode.GRAD, Mode.HVP", "Mode.HESSIAN");
        assertThat(new Javac(made("app")).compile(Map.of("lib.Lib", LIBRARY, "app.App", application)))
                .singleElement()
                .asString()
                .contains("mode-not-supported");
    }

    private List<String> errorsOf(String body) throws IOException {
        String application = """
                package app;

                import dev.fluxion.Differentiable;
                import lib.Lib;

                final class App {
                    @Differentiable
                    static double g(double x) {
                        %s
                    }
                }
                """.formatted(body);
        Path fresh = Files.createTempDirectory(folder, "app");
        return new Javac(fresh).compile(Map.of("lib.Lib", LIBRARY, "app.App", application));
    }

    @Test
    void anErrorInTheCalleeIsReportedThere() throws IOException {
        String broken = LIBRARY.replace(
                "return x * x * x;", "return plain(x) + Math.IEEEremainder(x, Float.floatToIntBits((float) x));");
        List<String> said = new Javac(made("app")).compile(Map.of("lib.Lib", broken, "app.App", APPLICATION));
        assertThat(said.get(0)).contains("[fluxion.");
    }

    @Test
    void usersReferToCompanionsOfTheSameCompilation() throws Exception {
        Path out = made("out");
        String user = """
                package app;

                import dev.fluxion.Differentiable;
                import lib.Lib;
                import lib.Lib_Grad;

                public final class Use {
                    private Use() {}

                    @Differentiable
                    public static double g(double x) {
                        return Lib.f(x) + 1;
                    }

                    public static double slope(double x) {
                        Lib_Grad.FGrad2 both = Lib_Grad.fGrad(x);
                        return both.dx() + Use_Grad.gGrad(x).dx();
                    }
                }
                """;
        assertThat(new Javac(out).compile(Map.of("app.Use", user, "lib.Lib", LIBRARY)))
                .isEmpty();
        try (URLClassLoader loader = loader(out)) {
            Object slope =
                    loader.loadClass("app.Use").getMethod("slope", double.class).invoke(null, 2.0);
            assertThat(slope).isEqualTo(24.0);
        }
    }

    @Test
    void theProcessorIsDeclaredIsolatingToGradle() throws IOException {
        try (var in = getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip())
                    .isEqualTo("dev.fluxion.processor.FluxionProcessor,isolating");
        }
    }
}
