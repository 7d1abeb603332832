package dev.fluxion.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is refused: {@code resources/lower/Refused.java} says so itself, on the line, and nothing else in it is. */
final class RefusalsTest {
    private static final Pattern EXPECTED = Pattern.compile("// ERROR ([a-z-]+)");

    @Test
    void everythingThatWouldLoseADerivativeOrCannotBeReachedIsRefusedAtItsPlace() {
        String text = Sources.text("Refused");
        Specimen specimen = Specimen.lowered("Refused", text);
        TreeSet<String> found = new TreeSet<>();
        specimen.results.forEach((method, result) -> result.findings()
                .forEach(
                        f -> found.add(line(text, f.begin()) + " " + f.problem().code())));
        assertThat(found).isEqualTo(new TreeSet<>(expected(text)));
    }

    private static List<String> expected(String text) {
        List<String> expected = new ArrayList<>();
        Matcher m = EXPECTED.matcher(text);
        while (m.find()) {
            expected.add(line(text, m.start()) + " " + m.group(1));
        }
        return expected;
    }

    private static long line(String text, int offset) {
        return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
