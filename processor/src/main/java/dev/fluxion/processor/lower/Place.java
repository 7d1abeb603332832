package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Type;

/** What an assignment assigns to; the expressions in it have been evaluated. */
interface Place {
    Type type();

    /** What a value for it is called. */
    String name();

    Atom read(Code c);

    void write(Atom value, Code c);
}
