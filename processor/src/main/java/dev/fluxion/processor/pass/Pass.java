package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;

/** A step that treats each function by itself. */
public interface Pass extends ProgramPass {

    Func apply(Func f);

    @Override
    default Program apply(Program program) {
        return program.map(f -> apply(f));
    }
}
