package dev.fluxion.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fluxion.harness.Companion;
import dev.fluxion.harness.Compilation;
import dev.fluxion.harness.Model;
import dev.fluxion.harness.Values;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No optional pass changes what a program computes: each is compiled with all of them, and with none. */
class PassesOffTest {
    private static final String WITHOUT =
            "-Afluxion.without=dead-code,direct-values,exact-tapes,fuse-sweeps,inline,outline,tidy";

    @TempDir
    private static Path with;

    @TempDir
    private static Path without;

    @TestFactory
    Stream<DynamicTest> derivativesAreTheSameWithoutPasses() {
        List<RandomProgram> programs = LongStream.range(0, Integer.getInteger("programs", 20))
                .mapToObj(RandomProgram::of)
                .toList();
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach(program -> sources.put(program.name(), program.source()));
        Compilation on = Compilation.of(sources, with);
        Compilation off = Compilation.of(sources, without, WITHOUT);
        return programs.stream().map(program -> dynamicTest("seed " + program.seed(), () -> compare(program, on, off)));
    }

    private static void compare(RandomProgram program, Compilation on, Compilation off) throws Throwable {
        assertThat(off.errors().get(program.name())).as(program.source()).isNull();
        for (Object[] arguments : program.arguments().toList()) {
            Model simplified = Model.of(on.load(program.name()), "f", arguments);
            Model plain = Model.of(off.load(program.name()), "f", arguments);
            Object[] direction = (Object[]) Values.map(simplified.inputs(), x -> 1.0);
            compare(program, simplified.derivative("Grad"), plain.derivative("Grad"));
            compare(program, simplified.derivative("Jvp", direction), plain.derivative("Jvp", direction));
            compare(program, simplified.derivative("Hvp", direction), plain.derivative("Hvp", direction));
        }
    }

    private static void compare(RandomProgram program, Object simplified, Object plain) throws Throwable {
        Object[] expected = Companion.components(plain);
        Object[] actual = Companion.components(simplified);
        assertThat(Values.text(actual[0])).as("value").isEqualTo(Values.text(expected[0]));
        double[] numbers = Values.flat(Arrays.copyOfRange(expected, 1, expected.length));
        double[] others = Values.flat(Arrays.copyOfRange(actual, 1, actual.length));
        double size = 1 + Arrays.stream(numbers).map(Math::abs).sum();
        if (Double.isFinite(size)) {
            // A derivative with respect to a float is rounded to one.
            assertThat(others)
                    .as("derivatives of\n" + program.source())
                    .containsExactly(numbers, within((program.single() ? 1e-5 : 1e-9) * size));
        }
    }
}
