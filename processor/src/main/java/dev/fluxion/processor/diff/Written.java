package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;

/**
 * Elements of an array of this type, or a field of an object, are written, in the memory that {@code array} leads to.
 *
 * @param field its name; empty for an array
 */
record Written(Var array, Type type, String field) {
    private static final Type ANY = new Type.Opaque(JavaText.of("Object"));

    /** What Java code may write that we do not see: anything of any type that it can reach. */
    static final Written ELSEWHERE = anything(new Var("elsewhere", ANY));

    static Written elements(Var array, Type type) {
        return new Written(array, type, "");
    }

    static Written field(Var object, Atom field) {
        return new Written(object, object.type(), Structs.name(field));
    }

    /** Anything that can be reached from there. */
    static Written anything(Var memory) {
        return new Written(memory, ANY, "");
    }

    /** Whether the same in other memory. */
    Written in(Var memory) {
        return new Written(memory, type, field);
    }

    /** Whether it may be in an object that is reached from memory of both these types. */
    boolean mayBeShared(Type a, Type b) {
        boolean objects = Structs.holdsObjects(a) && Structs.holdsObjects(b);
        return objects && (type.equals(ANY) || Structs.mayShare(a, b, type));
    }

    /** Whether it may be what is found at {@code index} in memory of this type, if that is the same memory. */
    boolean mayBe(Type memory, Atom index) {
        if (type.equals(ANY)) {
            return true;
        }
        boolean isField = memory instanceof Type.Struct;
        return Structs.mayBeSame(type, memory) && field.equals(isField ? Structs.name(index) : "");
    }
}
