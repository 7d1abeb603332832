package dev.fluxion.processor.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Every expression of a real library, against javac. */
final class CorpusTest {

    @Test
    void everyExpressionOfCommonsMathHasJavacsTypeMeaningAndMethod() throws IOException {
        Oracle.Verdict verdict = Oracle.compare(sources(jar("commons-math3")), "-nowarn");
        System.out.printf(
                "commons-math3: %d expressions, %d wrong, %d untypable; typed in %d ms of CPU time%n",
                verdict.expressions(), verdict.wrong().size(), verdict.refused().size(), verdict.typerMillis());
        assertThat(verdict.expressions()).isGreaterThan(250_000);
        assertThat(verdict.wrong()).isEmpty();
        assertThat(verdict.refused()).isEmpty();
        assertThat(verdict.unmatched()).isEmpty();
    }

    private static Path jar(String artifact) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(p -> p.getFileName().toString().matches(artifact + "-[\\d.]+-sources\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JavaFileObject> sources(Path jar) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".java") && !entry.getName().endsWith("-info.java")) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    sources.add(new SourceText(entry.getName(), new String(bytes, StandardCharsets.UTF_8)));
                }
            }
        }
        return sources;
    }
}
