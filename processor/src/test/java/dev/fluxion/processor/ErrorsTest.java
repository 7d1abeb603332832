package dev.fluxion.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fluxion.processor.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of {@code src/test/resources/errors} says in comments, on the line itself, which messages it must give:
 * {@code // ERROR code} or {@code // WARNING code}; there may be no others.
 */
class ErrorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/errors");
    private static final Pattern EXPECTED = Pattern.compile("(ERROR|WARNING) ([a-z-]+)");
    private static final Pattern REPORTED = Pattern.compile("\\[fluxion\\.([a-z-]+)]");

    @TestFactory
    List<DynamicTest> everyMessageStandsAtItsLine() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replace(".java", "");
        Compiled compiled = Compiled.of(Map.of(name, text));
        assertEquals(expected(text), reported(compiled), compiled::toString);
    }

    private static Set<String> expected(String text) {
        TreeSet<String> expected = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int comment = lines.get(i).indexOf("//");
            Matcher m = EXPECTED.matcher(comment < 0 ? "" : lines.get(i).substring(comment));
            while (m.find()) {
                expected.add((i + 1) + " " + m.group(1) + " " + m.group(2));
            }
        }
        return expected;
    }

    /** A message of the compiler's own, after which it says nothing of ours, would be found as code {@code javac}. */
    private static Set<String> reported(Compiled compiled) {
        TreeSet<String> reported = new TreeSet<>();
        compiled.diagnostics().forEach(d -> {
            Matcher m = REPORTED.matcher(d.getMessage(java.util.Locale.ROOT));
            String code = m.find() ? m.group(1) : "javac:" + d.getMessage(java.util.Locale.ROOT);
            String kind = d.getKind().name().replace("MANDATORY_WARNING", "WARNING");
            reported.add(d.getLineNumber() + " " + kind + " " + code);
        });
        return reported;
    }
}
