package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Type;

/** Elements of an array of this type are written, in the memory that {@code array} leads to. */
record Written(Var array, Type type) {

    /** What Java code may write that we do not see: anything of any type that it can reach. */
    static final Written ELSEWHERE = elsewhere();

    private static Written elsewhere() {
        Type any = new Type.Opaque(JavaText.of("Object"));
        return new Written(new Var("elsewhere", any), any);
    }
}
