package dev.fluxion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times functions and their gradients, prints a table, and writes it with a picture into the folder given. */
public final class Speed {
    private Speed() {}

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        System.out.print(Table.HEAD);
        for (int i = 0; i < Contests.all().size(); i++) {
            rows.add(Fork.time(i));
            System.out.print(Table.line(rows.get(i)));
        }
        if (args.length > 0) {
            Files.writeString(Path.of(args[0], "benchmarks.svg"), Chart.of(rows));
            Files.writeString(Path.of(args[0], "benchmarks.md"), Table.page(rows));
        }
    }
}
