package dev.fluxion.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fluxion.processor.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code src/test/resources/goldens} is a chapter: what it shows, Java in, the IR of every stage, Java out. What
 * companions have for each other is left out, unless the source speaks of it. With {@code -Dbless} what follows the first Java block is written anew.
 */
class GoldensTest {
    private static final Path FOLDER = Path.of("src/test/resources/goldens");
    private static final Pattern SOURCE = Pattern.compile("\\A(.*?```java\\n(.*?)```\\n)", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @TestFactory
    List<DynamicTest> everyChapterIsAsItWasReviewed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        String golden = Files.readString(file);
        Matcher head = SOURCE.matcher(golden);
        assertTrue(head.find(), "no ```java block in " + file);
        String actual = head.group(1) + chapter(head.group(2));
        if (System.getProperty("bless") != null) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    private static String chapter(String source) {
        Matcher name = CLASS.matcher(source);
        assertTrue(name.find(), "no class");
        Compiled compiled = Compiled.of(Map.of(name.group(1), source), "-Werror", "-Afluxion.dump=all");
        assertTrue(compiled.success(), compiled::toString);
        StringBuilder text = new StringBuilder();
        compiled.diagnostics().forEach(d -> text.append(stage(d.getMessage(Locale.ROOT))));
        compiled.sources()
                .forEach((file, java) ->
                        text.append(block(file, "java", isForCompanions(source) ? java : ForPeople.only(java))));
        return text.toString();
    }

    /** Whether the chapter is about what companions have for each other. */
    private static boolean isForCompanions(String source) {
        return source.contains("for other companions");
    }

    private static String stage(String note) {
        String[] parts = note.split("\n", 2);
        return block(parts[0].replace("fluxion.dump ", ""), "", parts[1].indent(-2));
    }

    private static String block(String title, String language, String text) {
        return "\n## " + title + "\n\n```" + language + "\n" + text + "```\n";
    }
}
