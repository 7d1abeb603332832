package dev.fluxion.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows as bars on a logarithmic scale, in SVG. */
final class Chart {
    private static final int LEFT = 230;
    private static final int DECADE = 130;
    private static final int BAR = 9;
    private static final Map<Column, String> COLOURS = Map.of(
            Column.FLUXION, "#1b6ca8",
            Column.BY_HAND, "#7fb069",
            Column.HIPPARCHUS, "#d1495b",
            Column.DIFFERENCES, "#8d8d8d");

    private final StringBuilder svg = new StringBuilder();
    private int y = 30;

    private Chart() {}

    static String of(List<Row> rows) {
        Chart chart = new Chart();
        chart.legend();
        rows.forEach(chart::row);
        return String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif' font-size='11'>%n"
                        + "<rect width='100%%' height='100%%' fill='white'/>%n%s</svg>%n",
                LEFT + 4 * DECADE + 60,
                chart.y + 10,
                chart.svg);
    }

    private void legend() {
        text(8, 16, "multiples of the function");
        int x = LEFT;
        for (Column column : COLOURS.keySet().stream().sorted().toList()) {
            bar(x, 8, 10, column);
            text(x + 14, 16, column.title());
            x += 100;
        }
    }

    private void row(Row row) {
        text(8, y + 12, row.name());
        for (Column column : row.times().keySet()) {
            if (column != Column.FUNCTION) {
                double multiple = row.multiple(column);
                double width = 10 + DECADE * Math.max(Math.log10(multiple), 0);
                bar(LEFT, y, width, column);
                text(LEFT + width + 4, y + BAR - 1, String.format(Locale.ROOT, "%.3g", multiple));
                y += BAR + 2;
            }
        }
        y += 10;
    }

    private void bar(double x, double top, double width, Column column) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x='%.0f' y='%.0f' width='%.0f' height='%d' fill='%s'/>%n",
                x,
                top,
                width,
                BAR,
                COLOURS.get(column)));
    }

    private void text(double x, double baseline, String text) {
        svg.append(String.format(Locale.ROOT, "<text x='%.0f' y='%.0f'>%s</text>%n", x, baseline, text));
    }
}
