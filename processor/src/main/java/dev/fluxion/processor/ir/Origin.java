package dev.fluxion.processor.ir;

/**
 * Where a statement comes from.
 *
 * @param begin offset of the expression's first character in the source file, -1 if there is none
 * @param end offset behind its last character
 * @param line line of {@code begin}, from 1
 * @param statement the text of the whole source statement it belongs to, on one line; "" if there is none
 * @param checkedIn the file's name if the partial derivatives of the statement are to be checked; "" if not
 * @param sweep which program it belongs to: the user's, or one of those that were made of it
 */
public record Origin(int begin, int end, int line, String statement, String checkedIn, Sweep sweep) {

    /** {@code PRIMAL}: the user's own. {@code FORWARD}: made, but not reverse (tangents, shadows, records for later). */
    public enum Sweep {
        PRIMAL,
        FORWARD,
        REVERSE
    }

    public static final Origin NONE = new Origin(-1, -1, 0, "", Sweep.FORWARD);

    public Origin(int begin, int end, int line, String statement, Sweep sweep) {
        this(begin, end, line, statement, "", sweep);
    }

    public Origin in(Sweep other) {
        return sweep == other ? this : new Origin(begin, end, line, statement, checkedIn, other);
    }
}
