package dev.fluxion.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options {@code -Afluxion.…}.
 *
 * @param dump the method whose IR is printed at every stage; {@code all} for every one; "" for none
 * @param report the directory that pages are written to; "" for none
 * @param withoutPasses optional passes that are left out
 */
record Options(String dump, String report, Set<String> withoutPasses) {
    static final String DUMP = "fluxion.dump";
    static final String REPORT = "fluxion.report";
    static final String WITHOUT = "fluxion.without";

    static final List<String> NAMES = List.of(DUMP, REPORT, WITHOUT);

    static Options of(Map<String, String> given) {
        return new Options(
                given.getOrDefault(DUMP, ""), given.getOrDefault(REPORT, ""), split(given.getOrDefault(WITHOUT, "")));
    }

    boolean dumps(String method) {
        return dump.equals("all") || dump.equals(method);
    }

    private static Set<String> split(String names) {
        return Arrays.stream(names.split("[,;]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
    }
}
