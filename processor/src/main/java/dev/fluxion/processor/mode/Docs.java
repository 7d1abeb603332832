package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Lists;
import java.util.List;

/** The Javadoc of what is generated; {@code %s} is where the writer links the user's method. */
final class Docs {
    private Docs() {}

    /** {@code what}, the method, and what it is differentiated with respect to: one sentence. */
    static List<String> of(String what, Subject subject) {
        List<String> names = Lists.map(subject.wrt(), v -> "{@code " + v.name() + "}");
        return List.of(what + " %s with respect to " + enumeration(names) + ".");
    }

    private static String enumeration(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
