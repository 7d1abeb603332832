package dev.fluxion.examples.wdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The Wisconsin diagnostic data: 30 measures of each of 569 tumours; malignant is class 1, benign class -1. */
final class Wdbc {
    private Wdbc() {}

    static Samples read() {
        try (InputStream in = Wdbc.class.getResourceAsStream("wdbc.data");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return samples(lines.lines().map(line -> line.split(",")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line holds an identifier, M or B, and the features. */
    private static Samples samples(List<String[]> lines) {
        double[][] x = lines.stream().map(Wdbc::features).toArray(double[][]::new);
        DoubleStream y = lines.stream().mapToDouble(line -> line[1].equals("M") ? 1.0 : -1.0);
        return new Samples(x, y.toArray());
    }

    private static double[] features(String[] line) {
        return Stream.of(line).skip(2).mapToDouble(Double::parseDouble).toArray();
    }
}
