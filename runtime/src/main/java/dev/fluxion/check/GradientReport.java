package dev.fluxion.check;

import java.util.List;

/** What a {@link GradientCheck} found; {@link #toString()} is a table to read. */
public final class GradientReport {
    private final String subject;
    private final List<String> problems;
    private final List<CheckedEntry> entries;

    GradientReport(String subject, List<String> problems, List<CheckedEntry> entries) {
        this.subject = subject;
        this.problems = List.copyOf(problems);
        this.entries = List.copyOf(entries);
    }

    /**
     * What was found besides the partial derivatives: another value than the method's own, an argument changed.
     *
     * @return one sentence each
     */
    public List<String> problems() {
        return problems;
    }

    /**
     * Every partial derivative that was compared.
     *
     * @return one for each number, in the order of the parameters, arrays row by row
     */
    public List<CheckedEntry> entries() {
        return entries;
    }

    /**
     * Whether all is well.
     *
     * @return true if there are no problems and every entry {@link Verdict#AGREES}
     */
    public boolean passes() {
        return problems.isEmpty() && entries.stream().allMatch(e -> e.verdict() == Verdict.AGREES);
    }

    /**
     * Throws unless all is well.
     *
     * @throws AssertionError with this report as its message, if not {@link #passes()}
     */
    public void assertPasses() {
        if (!passes()) {
            throw new AssertionError(toString());
        }
    }

    @Override
    public String toString() {
        return new ReportText(subject, problems, entries).toString();
    }
}
