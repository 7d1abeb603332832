package dev.fluxion.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientReportTest {
    private static final CheckedEntry RIGHT = new CheckedEntry("w[0]", 2, 2.0000000000000013, 4e-15, Verdict.AGREES);
    private static final CheckedEntry WRONG = new CheckedEntry("w[1]", 3, -0.125, 1.5e-12, Verdict.DIFFERS);
    private static final CheckedEntry LOST =
            new CheckedEntry("w[2]", 0, Double.NaN, Double.POSITIVE_INFINITY, Verdict.UNDECIDED);

    private static GradientReport report(CheckedEntry... entries) {
        return new GradientReport("Model.loss", List.of(), List.of(entries));
    }

    @Test
    void theReportIsATableUnderAllProblems() {
        List<String> problems = List.of("the value is 1.0, but beside the gradient 2.0");
        GradientReport report = new GradientReport("Model.loss", problems, List.of(RIGHT, WRONG, LOST));
        assertThat(report.toString()).isEqualTo("""
                        Model.loss: 1 of 3 partial derivatives agree
                          the value is 1.0, but beside the gradient 2.0
                                                       gradient               difference  unsure by
                          w[0]                              2.0       2.0000000000000013    4.0e-15  agrees
                          w[1]                              3.0                   -0.125    1.5e-12  differs
                          w[2]                              0.0                      NaN   Infinity  undecided
                        """);
    }

    @Test
    void aLongReportLeavesOutWhatAgrees() {
        CheckedEntry[] entries = Collections.nCopies(1000, RIGHT).toArray(CheckedEntry[]::new);
        entries[500] = WRONG;
        assertThat(report(entries).toString()).contains("999 of 1000", "w[1]").hasLineCount(3);
        assertThat(report(Collections.nCopies(1000, WRONG).toArray(CheckedEntry[]::new))
                        .toString())
                .endsWith("  … and 960 more\n");
    }

    @Test
    void onlyAReportOfAgreementPasses() {
        assertThat(report(RIGHT, RIGHT).passes()).isTrue();
        assertThat(report(RIGHT, WRONG).passes()).isFalse();
        assertThat(report(LOST).passes()).isFalse();
        assertThat(new GradientReport("f", List.of("x was changed"), List.of(RIGHT)).passes())
                .isFalse();
    }
}
