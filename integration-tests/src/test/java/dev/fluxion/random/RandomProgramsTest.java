package dev.fluxion.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fluxion.harness.Compilation;
import dev.fluxion.harness.Model;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs through javac with the real processor. A failing test is named after its seed; {@code -Dseed=N} runs
 * that program alone, {@code -Dprograms=N} another number of programs.
 */
class RandomProgramsTest {
    @TempDir
    private static Path output;

    private int compared;
    private int rough;

    @TestFactory
    Stream<DynamicTest> everyDerivativeOfARandomProgramAgrees() {
        List<RandomProgram> programs = seeds().mapToObj(RandomProgram::of).toList();
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach(program -> sources.put(program.name(), program.source()));
        Compilation compilation = Compilation.of(sources, output);
        Stream<DynamicTest> tests = programs.stream()
                .map(program -> dynamicTest("-Dseed=" + program.seed(), () -> check(program, compilation)));
        return Stream.concat(
                tests, Stream.of(dynamicTest("most could be compared with differences", this::mostWereCompared)));
    }

    private static LongStream seeds() {
        Long seed = Long.getLong("seed");
        return seed != null ? LongStream.of(seed) : LongStream.range(0, Integer.getInteger("programs", 80));
    }

    private void check(RandomProgram program, Compilation compilation) throws Throwable {
        String error = compilation.errors().get(program.name());
        if (error != null) {
            fail(error + "\n" + program.source());
        }
        Class<?> owner = compilation.load(program.name());
        for (Object[] arguments : program.arguments().toList()) {
            ProgramCheck check = new ProgramCheck(Model.of(owner, "f", arguments));
            try {
                check.run();
            } catch (Throwable e) {
                throw new AssertionError(
                        "seed " + program.seed() + " at " + List.of(arguments) + "\n" + program.source(), e);
            }
            compared += check.compared();
            rough += check.rough();
        }
    }

    private void mostWereCompared() {
        assertThat(compared).isGreaterThan(2 * rough);
    }
}
