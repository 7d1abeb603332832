package dev.fluxion.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code -Afluxion.report}. */
class ReportTest {
    @TempDir
    Path directory;

    private String page(String body) throws IOException {
        String source = "import dev.fluxion.*;\nfinal class Foo {\n" + body + "\n}\n";
        Compiled.of(Map.of("Foo", source), "-Afluxion.report=" + directory.resolve("pages"));
        return Files.readString(directory.resolve("pages").resolve("Foo.html"));
    }

    @Test
    void saysWhatEachOperationContributes() throws IOException {
        String page = page("@Differentiable static double f(double x, double y) {\n  return Math.sin(x) * y;\n}");
        assertThat(page)
                .contains("4: return Math.sin(x) * y")
                .contains("sin = Math.sin(x)")
                .contains("xBar += d * Math.cos(x)")
                .contains("yBar += d * sin")
                .contains("fGrad");
    }

    @Test
    void saysWhereADerivativeEnds() throws IOException {
        String page = page("@Differentiable static double f(double x) {\n  return x + Math.floor(x);\n}");
        assertThat(page).contains("floor = Math.floor(x)").contains("no derivative goes on");
    }

    @Test
    void showsTheErrorsOfAMethodThatHasNoDerivative() throws IOException {
        String page = page("@Differentiable static double f(double x, java.util.Random r) {\n"
                + "  return Double.longBitsToDouble(Double.doubleToLongBits(x));\n}");
        assertThat(page).contains("[fluxion.").doesNotContain("fGrad");
    }

    @Test
    void escapesWhatIsHtml() throws IOException {
        String page = page("@Differentiable static double f(double x, int n) {\n  return n < 3 ? x * x : x;\n}");
        assertThat(page).doesNotContain("n < 3").contains("n &lt; 3");
    }
}
