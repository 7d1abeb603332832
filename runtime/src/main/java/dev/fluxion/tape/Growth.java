package dev.fluxion.tape;

/** How long the array behind a tape is. */
final class Growth {
    static final int FIRST = 64;

    /** The longest array that every virtual machine allocates. */
    private static final int LAST = Integer.MAX_VALUE - 8;

    private Growth() {}

    static int after(int length) {
        if (length >= LAST) {
            throw new OutOfMemoryError("a tape holds at most " + LAST + " values");
        }
        return length > LAST / 2 ? LAST : 2 * length;
    }
}
