package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;

/** Where a statement uses an operand, and what may stand there instead of a name. */
record Place(Atom atom, Kind kind) {

    enum Kind {
        /** Evaluated exactly once, in its turn, and nothing stands beside it. */
        ALONE,
        /** Evaluated exactly once, in its turn. */
        ONCE,
        /** Once, but after the statement has already read memory itself. */
        NOT_ACTING,
        /** Perhaps never. */
        PERHAPS,
        /** Again and again: the bound of a loop. */
        REPEATED,
        /** Nothing but a name will do. */
        NAMED
    }

    static Place once(Atom atom) {
        return new Place(atom, Kind.ONCE);
    }

    boolean admits(Tree tree) {
        return switch (kind) {
            case ALONE -> true;
            case ONCE -> !tree.isWideChoice();
            case NOT_ACTING -> tree.order() != Order.ACTS && !tree.isWideChoice();
            case PERHAPS -> tree.order() == Order.FREE && !tree.isWideChoice();
            case REPEATED -> tree.isBound();
            case NAMED -> false;
        };
    }

    boolean isVar() {
        return atom instanceof Var;
    }
}
