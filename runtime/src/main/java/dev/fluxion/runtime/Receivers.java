package dev.fluxion.runtime;

/** Refuses objects of classes that a companion knows nothing of: their methods may do something else. */
public final class Receivers {
    private Receivers() {}

    /**
     * The object, if it is of that very class.
     *
     * @param <T> the class
     * @param object whose methods are about to be called
     * @param type the class whose methods the companion knows
     * @return the object
     * @throws NullPointerException if it is null
     * @throws UnsupportedOperationException if it is of a class below, which the message names
     */
    public static <T> T exactly(T object, Class<T> type) {
        if (object.getClass() != type) {
            throw new UnsupportedOperationException(object.getClass().getName() + " has no derivative of its own where "
                    + type.getName() + " is differentiated");
        }
        return object;
    }
}
