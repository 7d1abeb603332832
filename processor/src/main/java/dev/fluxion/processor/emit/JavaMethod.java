package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import java.util.List;

/** A static method of the companion, every decision taken. */
record JavaMethod(
        String name,
        boolean isPublic,
        boolean varargs,
        JavaText returns,
        List<JavaField> params,
        List<JavaText> thrown,
        List<String> javadoc,
        List<JavaTree> body) {}
