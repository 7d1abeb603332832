package dev.fluxion.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.harness.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same companions, to the byte. */
class ReproducibleTest {
    @TempDir
    private Path first;

    @TempDir
    private Path second;

    @Test
    void companionsDoNotDependOnTheRunNorOnTheOrderOfTheFiles() throws IOException {
        List<RandomProgram> programs = new ArrayList<>(
                LongStream.range(300, 320).mapToObj(RandomProgram::of).toList());
        Map<String, String> companions = companions(programs, first);
        Collections.reverse(programs);
        assertThat(companions).hasSize(20).isEqualTo(companions(programs, second));
    }

    private static Map<String, String> companions(List<RandomProgram> programs, Path output) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach(program -> sources.put(program.name(), program.source()));
        assertThat(Compilation.of(sources, output).errors()).isEmpty();
        Map<String, String> companions = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("_Grad.java")).toList()) {
                companions.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return companions;
    }
}
