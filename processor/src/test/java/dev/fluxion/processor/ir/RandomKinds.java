package dev.fluxion.processor.ir;

/** What a random program is made of, beside numbers and arrays of them. */
record RandomKinds(boolean floats, boolean objects) {}
