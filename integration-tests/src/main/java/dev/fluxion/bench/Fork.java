package dev.fluxion.bench;

import dev.fluxion.bench.Interleaved.Spread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Times one row in a process of its own, so that nothing that ran before decides how it is compiled. */
final class Fork {
    private static final String BYTES = "BYTES";

    private Fork() {}

    /** In a new process. */
    static Row time(int index) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xbatch",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Fork.class.getName(),
                        String.valueOf(index))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return row(Contests.all().get(index).name(), output.lines().toList());
    }

    private static Row row(String name, List<String> lines) {
        Map<Column, Spread> times = new EnumMap<>(Column.class);
        long bytes = 0;
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words[0].equals(BYTES)) {
                bytes = Long.parseLong(words[1]);
            } else {
                times.put(Column.valueOf(words[0]), new Spread(number(words[1]), number(words[2]), number(words[3])));
            }
        }
        return new Row(name, times, bytes);
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }

    /** In this process: prints what {@link #time} reads. */
    public static void main(String[] args) {
        Contest contest = Contests.all().get(Integer.parseInt(args[0]));
        List<Column> columns = new ArrayList<>(contest.works().keySet());
        List<Spread> times = Interleaved.time(contest.works().values().toArray(DoubleSupplier[]::new));
        for (int i = 0; i < columns.size(); i++) {
            Spread t = times.get(i);
            System.out.println(columns.get(i) + " " + t.lower() + " " + t.median() + " " + t.upper());
        }
        System.out.println(
                BYTES + " " + Interleaved.bytesPerCall(contest.works().get(Column.FLUXION)));
    }
}
