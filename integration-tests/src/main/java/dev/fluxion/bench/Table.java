package dev.fluxion.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows as a table of Markdown. */
final class Table {
    static final String HEAD = """
            | | function | Fluxion | by hand | Hipparchus | differences | bytes per gradient |
            |---|---|---|---|---|---|---|
            """;

    private static final String INTRODUCTION = """
            # What gradients cost

            Written by `mvn -q -Pspeed -Dmaven.test.skip package`, which times everything again. A gradient's time is a multiple of the
            function's own, both from one process for each row, taken in turn: the median and half the distance of the quartiles of 25 rounds, in
            time that the thread was given. *By hand* is an adjoint as an expert writes it in Java, checked against the generated one by
            a test; *Hipparchus* is its `Gradient`, operator overloading in forward mode; *differences* are central ones. A column is
            empty where nobody wrote it.

            ![the table as bars](benchmarks.svg)

            """;

    private Table() {}

    static String line(Row row) {
        String cells = List.of(Column.values()).stream()
                .skip(1)
                .map(c -> row.times().containsKey(c) ? format("%.2f ± %.2f", row.multiple(c), row.spread(c)) : "")
                .collect(Collectors.joining(" | "));
        return format("| %s | %.1f µs | %s | %,d |%n", row.name(), row.function() / 1e3, cells, row.bytes());
    }

    static String page(List<Row> rows) {
        return INTRODUCTION
                + HEAD
                + rows.stream().map(Table::line).collect(Collectors.joining())
                + "\nOn "
                + machine()
                + ".\n";
    }

    private static String machine() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return format(
                "Java %s, %s on %s, %d processors, with %.1f programs at work on average",
                System.getProperty("java.version"),
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
