package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;

/**
 * An expression that may yet be nested into its only use.
 *
 * @param order what it may change places with, what is nested in it included
 * @param width how many columns it takes, about
 * @param isBound whether it may be evaluated before each iteration of a loop: cheap, and always the same
 */
record Tree(Var v, Step step, Order order, int width, boolean isBound) {

    int at() {
        return step.at;
    }

    /** Whether it is a {@code c ? a : b} that had better have a line of its own. */
    boolean isWideChoice() {
        return step.stmt instanceof Stmt.If && v.type() != Type.BOOL && width > Widths.CHOICE;
    }

    boolean conflictsWith(Tree other) {
        return order.conflictsWith(other.order);
    }
}
