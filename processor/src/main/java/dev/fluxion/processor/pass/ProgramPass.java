package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Program;

/** A step that must see all functions at once. */
public interface ProgramPass {

    /** Unique, lower case, with hyphens: what switches it off, and what a dump is headed by. */
    String name();

    Program apply(Program program);
}
