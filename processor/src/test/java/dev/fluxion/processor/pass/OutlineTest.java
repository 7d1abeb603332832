package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.testing.Compiled;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlineTest {

    @Test
    void numbersThatSeveralPiecesNeedAreKeptInAnArray() {
        turns(new Outline(30, 20), """
                func f(x: real, n: int) {
                  a: real = sin x
                  k: int = add n, 1
                  b: real = sin a
                  c: real = add a, b
                  return c, k
                }
                """, """
                func f(x: real, n: int) {
                  values: real[] = new real[](2)
                  k: int = call fPart1(values, x, n)
                  call fPart2(values)
                  c: real = values[1]
                  return c, k
                }

                func fPart1(values: real[], x: real, n: int) {
                  a: real = sin x
                  k: int = add n, 1
                  values[0] = a
                  return k
                }

                func fPart2(values: real[]) {
                  a: real = values[0]
                  b: real = sin a
                  c: real = add a, b
                  values[1] = c
                }
                """);
    }

    @Test
    void whatIsTooLargeInsideALoopIsCutThere() {
        turns(new Outline(30, 20), """
                func f(x: real[]) {
                  for i in 0..9 {
                    a: real = sin 0.5
                    x[i] = a
                    b: real = exp 0.5
                    x[i] = b
                  }
                }
                """, """
                func f(x: real[]) {
                  for i in 0..9 {
                    call fPart1(x, i)
                    call fPart2(x, i)
                  }
                }

                func fPart1(x: real[], i: int) {
                  a: real = sin 0.5
                  x[i] = a
                }

                func fPart2(x: real[], i: int) {
                  b: real = exp 0.5
                  x[i] = b
                }
                """);
    }

    @Test
    void aFunctionThatIsSmallEnoughStays() {
        keeps(Outline.forHotSpot(), """
                func f(x: real) {
                  a: real = sin x
                  return a
                }
                """);
    }

    @Test
    void hotSpotCompilesWhatIsMadeOfALongMethod(@TempDir Path folder) throws IOException {
        Compiled compiled = Compiled.of(Map.of("Long", longMethod(200)));
        assertThat(compiled.success()).as(compiled::toString).isTrue();
        Path file = folder.resolve("Long_Grad.class");
        Files.write(file, compiled.classes().get("Long_Grad"));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, "-c", "-p", file.toString());
        Matcher offset = Pattern.compile("(?m)^ *(\\d+): ").matcher(text.toString());
        int largest = offset.results()
                .mapToInt(r -> Integer.parseInt(r.group(1)))
                .max()
                .orElseThrow();
        assertThat(largest).isBetween(1000, 8000);
    }

    private static String longMethod(int statements) {
        StringBuilder text =
                new StringBuilder("class Long {\n@dev.fluxion.Differentiable static double f(double v0) {\n");
        for (int i = 1; i <= statements; i++) {
            String previous = "v" + (i - 1);
            text.append("double v" + i + " = "
                    + (i % 2 == 0 ? "Math.sin(" + previous + ")" : "1 / (2 + " + previous + ")") + ";\n");
        }
        return text + "return v" + statements + ";\n}\n}\n";
    }
}
