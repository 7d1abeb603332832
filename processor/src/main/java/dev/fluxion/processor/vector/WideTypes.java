package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Type;

/** What becomes of a type when a number becomes one for each direction. */
final class WideTypes {
    private WideTypes() {}

    static Type of(Type type) {
        if (type instanceof Type.Array array) {
            return new Type.Array(of(array.element()));
        }
        if (type instanceof Type.Tape tape) {
            return new Type.Tape(of(tape.element()));
        }
        return type instanceof Type.Scalar ? new Type.Array(type) : type;
    }

    /** Whether its elements are numbers, not references. */
    static boolean holdsNumbers(Type type) {
        return type instanceof Type.Array array && array.element() instanceof Type.Scalar;
    }

    static boolean holdsObjects(Type type) {
        return type instanceof Type.Array array ? holdsObjects(array.element()) : type instanceof Type.Struct;
    }

    static int depth(Type type) {
        return type instanceof Type.Array array ? 1 + depth(array.element()) : 0;
    }
}
