package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.List;

/** What is known of one inference variable: what it equals, what it is above, what it is below. */
final class Bounds {
    final List<Term> equal = new ArrayList<>();
    final List<Term> lower = new ArrayList<>();
    final List<Term> upper = new ArrayList<>();

    Bounds copy() {
        Bounds copy = new Bounds();
        copy.equal.addAll(equal);
        copy.lower.addAll(lower);
        copy.upper.addAll(upper);
        return copy;
    }
}
