package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.pass.TapeUses.Single;

/**
 * What is pushed once in an iteration of counted loops, and popped in the mirrored iterations of their reverse, goes into an
 * array of exactly the right length at the loop's own index. In a loop that is not counted the tape stays; but it then holds whole rows, one for each execution of a counted loop in it.
 */
public final class ExactTapes implements Pass {

    @Override
    public String name() {
        return "exact-tapes";
    }

    @Override
    public Func apply(Func f) {
        Edits edits = new Edits();
        Definitions definitions = Definitions.of(f.body());
        for (Single tape : TapeUses.singles(f.body())) {
            Mirror mirror = Mirror.of(tape.push().path(), tape.pop().path());
            if (!mirror.loops().isEmpty() && isElement(((Type.Tape) tape.tape().type()).element())) {
                new ExactTape(tape, mirror, definitions, edits).rewrite();
            }
        }
        return f.withBody(edits.apply(f.body()));
    }

    /** Whether Java can make arrays of it, which it cannot of a generic type. */
    private static boolean isElement(Type type) {
        if (type instanceof Type.Array array) {
            return isElement(array.element());
        }
        boolean isGeneric = type instanceof Type.Struct struct
                && struct.layout().java().toString().contains("<");
        return type instanceof Type.Scalar || type instanceof Type.Trace || (type instanceof Type.Struct && !isGeneric);
    }
}
