package dev.fluxion.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documents show what is there: their code was cut from files, and their links lead somewhere. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);

    /** With {@code -Dbless}, blocks that are a whole section or method are written anew. */
    @TestFactory
    Stream<DynamicTest> everyBlockIsWhatItsFileSays() {
        return Pages.all().stream()
                .flatMap(page -> Block.of(Pages.text(page)).stream()
                        .map(block ->
                                dynamicTest(page + ": " + block.file() + " " + block.cut(), () -> check(block, page))));
    }

    @Test
    void theReadmeShowsAnExampleAndWhatIsGeneratedForIt() {
        assertThat(Block.of(Pages.text("README.md")))
                .extracting(block -> Path.of(block.file()).getFileName().toString())
                .contains("LogisticRegression.java", "LogisticRegression_Grad.java");
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return Pages.all().stream()
                .map(page -> dynamicTest(page, () -> assertThat(links(page)).allMatch(Files::exists)));
    }

    private static void check(Block block, String page) {
        String origin = Pages.text(block.file());
        if (block.isWhole()) {
            checkWhole(block, page, block.expected(origin));
        } else {
            checkPieces(block, stripped(origin));
        }
    }

    private static void checkWhole(Block block, String page, String expected) {
        if (Pages.blessing()) {
            Pages.write(page, Pages.text(page).replace("\n" + block.text() + "\n```", "\n" + expected + "\n```"));
        } else {
            assertThat(block.text()).isEqualTo(expected);
        }
    }

    private static void checkPieces(Block block, String origin) {
        int from = 0;
        for (String piece : block.pieces()) {
            int at = origin.indexOf(stripped(piece), from);
            assertThat(at).as("%s%nis not in%n%s", piece, origin).isNotNegative();
            from = at;
        }
    }

    /** Without indentation and blank lines. */
    private static String stripped(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> links(String page) {
        String text = CODE.matcher(Pages.text(page)).replaceAll("");
        Stream<MatchResult> links = LINK.matcher(text).results();
        return links.map(link -> Pages.path(page).resolveSibling(link.group(1))).toList();
    }
}
