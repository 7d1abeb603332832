package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;

/** A parameter of a method, or a component of a record. */
record JavaField(JavaText type, String name) {}
