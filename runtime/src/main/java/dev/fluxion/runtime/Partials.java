package dev.fluxion.runtime;

/** What generated code does where a method is differentiated {@code checked}. */
public final class Partials {
    private Partials() {}

    /**
     * Nothing, if a partial derivative is finite or what it is multiplied with is exactly zero.
     *
     * @param partial the partial derivative
     * @param by what it is about to be multiplied with
     * @param place the source line, and what stands there
     * @throws ArithmeticException naming that place if the partial derivative is infinite or NaN
     */
    public static void finite(double partial, double by, String place) {
        if (!Double.isFinite(partial) && by != 0) {
            throw new ArithmeticException(place + ": a partial derivative is " + partial);
        }
    }
}
