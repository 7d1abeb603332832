package dev.fluxion.runtime;

/** Throws again, as they are, exceptions that generated code caught. */
public final class Exceptions {
    private Exceptions() {}

    /**
     * Throws what it is given, checked or not, without a declaration. Never returns; its type is there so that callers
     * can write {@code throw Exceptions.rethrow(e)} and the compiler sees that nothing follows.
     *
     * @param thrown what to throw
     * @return nothing
     */
    public static RuntimeException rethrow(Throwable thrown) {
        Exceptions.<RuntimeException>raise(thrown);
        throw new AssertionError("unreachable");
    }

    @SuppressWarnings("unchecked") // erased, so the cast is never made
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
