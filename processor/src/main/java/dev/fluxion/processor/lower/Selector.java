package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import java.util.List;

/** What a {@code switch} decides by. */
interface Selector {
    /** The index of the case chosen, or one more than the last case's. Only asked where cases run into each other. */
    Atom index();

    /** Whether one of these cases is chosen. */
    Atom isIn(List<Case> run, Code c);

    /** Whether some case is always chosen. */
    boolean isExhaustive();
}
