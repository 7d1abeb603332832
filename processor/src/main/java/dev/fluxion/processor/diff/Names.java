package dev.fluxion.processor.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of results, which must differ. */
final class Names {
    private Names() {}

    /** The same names; one that occurred before gets a number. */
    static List<String> distinct(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : names) {
            String numbered = name;
            for (int n = 2; !distinct.add(numbered); n++) {
                numbered = name + n;
            }
        }
        return List.copyOf(distinct);
    }
}
