package dev.fluxion.adbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What ADBench's own C++ computes, as checksums and as the first entries. */
record Reference(String json) {

    /**
     * Of an input.
     *
     * @param what {@code f} or {@code J}
     */
    static Reference of(String kind, String input, String what) {
        List<String> texts =
                List.of(String.join("", Numbers.lines("reference.json")).split("(?=\"kind\")"));
        return texts.stream()
                .filter(t -> t.matches(
                        "\"kind\": *\"" + kind + "\", *\"input\": *\"" + input + "\".*\"what\": *\"" + what + "\".*"))
                .map(Reference::new)
                .findFirst()
                .orElseThrow();
    }

    /** @param tolerance relative to the largest that can meet: an entry, or all entries of a sum */
    void check(double[] x, double tolerance) {
        double l1 = Arrays.stream(x).map(Math::abs).sum();
        double l2 = Math.sqrt(Arrays.stream(x).map(v -> v * v).sum());
        double max = Arrays.stream(x).map(Math::abs).max().orElse(0);
        assertThat(x).hasSize((int) number("n"));
        assertThat(l1).isCloseTo(number("l1"), within(tolerance * l1));
        assertThat(l2).isCloseTo(number("l2"), within(tolerance * l2));
        assertThat(max).isCloseTo(number("max"), within(tolerance * max));
        assertThat(sum(x, Integer.MAX_VALUE, 0)).isCloseTo(number("sum"), within(tolerance * l1));
        assertThat(sum(x, 1000, 1)).isCloseTo(number("wsum"), within(tolerance * l1 * Math.min(x.length, 1000)));
        assertThat((double) Arrays.stream(x).filter(v -> v != 0).count()).isEqualTo(number("nnz"));
        double[] first = Arrays.stream(field("first20", "\\[([^]]*)\\]").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(Arrays.copyOf(x, first.length)).containsExactly(first, within(tolerance * max));
    }

    /** Weighted by position, if {@code weighted}. */
    private static double sum(double[] x, int period, int weighted) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * (weighted * (i % period) + 1);
        }
        return sum;
    }

    private double number(String name) {
        return Double.parseDouble(field(name, "([^,}]*)"));
    }

    private String field(String name, String value) {
        Matcher matcher = Pattern.compile("\"" + name + "\": *" + value).matcher(json);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).trim();
    }
}
