package dev.fluxion.runtime;

/** The types of arrays, told by what their innermost arrays hold. */
final class Leaves {
    private Leaves() {}

    /** The array type of the same dimension as {@code array} that holds {@code leaf}: double[][] for float[][]. */
    static Class<?> replace(Class<?> array, Class<?> leaf) {
        return array.isArray() ? replace(array.componentType(), leaf).arrayType() : leaf;
    }
}
