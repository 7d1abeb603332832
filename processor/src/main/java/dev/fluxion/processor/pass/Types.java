package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Type;

/** Questions about types that several passes ask. */
final class Types {
    private Types() {}

    /** Whether an array or an object holds there a number in full precision. */
    static boolean isReal(Atom memory, Atom index) {
        boolean isCell = memory.type() instanceof Type.Array || memory.type() instanceof Type.Struct;
        return isCell && memory.type().at(index) == Type.REAL;
    }

    /**
     * What an array or a tape holds.
     *
     * @throws IllegalArgumentException if the type is neither
     */
    static Type element(Type type) {
        if (type instanceof Type.Array array) {
            return array.element();
        }
        if (type instanceof Type.Tape tape) {
            return tape.element();
        }
        throw new IllegalArgumentException("no element of " + type);
    }
}
