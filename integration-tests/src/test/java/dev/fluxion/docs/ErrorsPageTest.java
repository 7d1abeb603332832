package dev.fluxion.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Problem.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that explains every message lists exactly those that there are. With {@code -Dbless} its tables are written anew. */
class ErrorsPageTest {
    private static final String PAGE = "docs/reference/errors.md";
    private static final String TABLES = "\n## Errors\n";

    @Test
    void everyProblemIsListed() {
        String page = Pages.text(PAGE);
        String introduction = page.substring(0, page.indexOf(TABLES));
        String expected = introduction + TABLES + table(Severity.ERROR) + "\n## Warnings\n" + table(Severity.WARNING);
        if (Pages.blessing()) {
            Pages.write(PAGE, expected);
        }
        assertThat(Pages.text(PAGE)).isEqualTo(expected);
    }

    private static String table(Severity severity) {
        return "\n| code | what is wrong | what to do |\n|---|---|---|\n"
                + Arrays.stream(Problem.values())
                        .filter(problem -> problem.severity() == severity)
                        .map(ErrorsPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Problem problem) {
        return "| `" + problem.code() + "` | " + cell(problem.sentence()) + " | " + cell(problem.advice()) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("%s", "…").replace("|", "\\|");
    }
}
