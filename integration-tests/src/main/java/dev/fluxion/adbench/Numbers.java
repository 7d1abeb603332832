package dev.fluxion.adbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/** Numbers between white space, read one after the other. */
final class Numbers {
    private final Scanner tokens;

    private Numbers(String text) {
        this.tokens = new Scanner(text);
    }

    /** Those of a file beside this class. */
    static Numbers in(String file) {
        return new Numbers(String.join("\n", lines(file)));
    }

    /** The lines of a file beside this class that are not empty. */
    static List<String> lines(String file) {
        try (InputStream in = Numbers.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double next() {
        return Double.parseDouble(tokens.next());
    }

    int nextInt() {
        return Integer.parseInt(tokens.next());
    }

    double[] next(int n) {
        double[] numbers = new double[n];
        Arrays.setAll(numbers, i -> next());
        return numbers;
    }

    double[][] next(int rows, int columns) {
        double[][] matrix = new double[rows][];
        Arrays.setAll(matrix, i -> next(columns));
        return matrix;
    }
}
