package dev.fluxion.processor.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What the corpus is too old for, against javac. */
final class ModernJavaTest {

    @Test
    void lambdasGenericsRecordsAndSwitchesOfJava17HaveJavacsTypes() {
        agrees("Modern17.java");
    }

    @Test
    void scopesOverloadsAndInnerClassesHaveJavacsTypes() {
        agrees("Edges17.java");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void patternsOfLaterJavaHaveJavacsTypes() {
        agrees("Modern25.java");
    }

    private static void agrees(String name) {
        Oracle.Verdict verdict = Oracle.compare(List.of(SourceText.resource(name)), "-nowarn");
        assertThat(verdict.expressions()).isGreaterThan(80);
        assertThat(verdict.wrong()).isEmpty();
        assertThat(verdict.refused()).isEmpty();
        assertThat(verdict.unmatched()).isEmpty();
    }
}
