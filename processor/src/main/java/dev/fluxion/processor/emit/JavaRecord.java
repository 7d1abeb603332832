package dev.fluxion.processor.emit;

import java.util.List;

/** A record nested in the companion. */
record JavaRecord(
        String name,
        boolean isPublic,
        boolean isPrivate,
        List<String> javadoc,
        List<JavaField> components,
        boolean shared) {}
