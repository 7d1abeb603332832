package dev.fluxion.check;

import java.util.List;
import java.util.Locale;

/** A report as text: what is wrong first, then a table of entries. */
final class ReportText {
    /** A report longer than this leaves out what agrees. */
    private static final int LINES = 40;

    private static final String ROW = "  %-12s %24s %24s %10s  %s";

    private final StringBuilder text = new StringBuilder();

    ReportText(String subject, List<String> problems, List<CheckedEntry> entries) {
        long agreeing = entries.stream().filter(ReportText::agrees).count();
        line("%s: %d of %d partial derivatives agree", subject, agreeing, entries.size());
        problems.forEach(problem -> line("  %s", problem));
        table(
                entries.size() <= LINES
                        ? entries
                        : entries.stream().filter(e -> !agrees(e)).toList());
    }

    private static boolean agrees(CheckedEntry entry) {
        return entry.verdict() == Verdict.AGREES;
    }

    private void table(List<CheckedEntry> shown) {
        if (!shown.isEmpty()) {
            line(ROW, "", "gradient", "difference", "unsure by", "");
        }
        shown.stream().limit(LINES).forEach(this::row);
        if (shown.size() > LINES) {
            line("  … and %d more", shown.size() - LINES);
        }
    }

    private void row(CheckedEntry e) {
        String error = String.format(Locale.ROOT, "%.1e", e.error());
        String verdict = e.verdict().name().toLowerCase(Locale.ROOT);
        line(ROW, e.name(), Double.toString(e.gradient()), Double.toString(e.difference()), error, verdict);
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
