package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Types as Java writes them. */
final class Types {
    private Types() {}

    static JavaText of(Type type) {
        if (type instanceof Type.Array array) {
            return new JavaText(Lists.plus(of(array.element()).parts(), new Code("[]")));
        }
        if (type instanceof Type.Tape tape) {
            return tape(tape.element());
        }
        if (type instanceof Type.Trace trace) {
            return trace.java();
        }
        if (type instanceof Type.Struct struct) {
            return struct.layout().java();
        }
        return type instanceof Type.Opaque opaque ? opaque.java() : JavaText.of(name((Type.Scalar) type));
    }

    static String name(Type.Scalar scalar) {
        return switch (scalar) {
            case BOOL -> "boolean";
            case BYTE -> "byte";
            case SHORT -> "short";
            case CHAR -> "char";
            case INT -> "int";
            case LONG -> "long";
            case FLOAT -> "float";
            case REAL -> "double";
        };
    }

    private static JavaText tape(Type element) {
        if (element instanceof Type.Scalar scalar) {
            return JavaText.of(inTapes(tapeName(scalar)));
        }
        List<Part> parts = new ArrayList<>(List.of(inTapes("RefTape"), new Code("<")));
        parts.addAll(of(element).parts());
        parts.add(new Code(">"));
        return new JavaText(parts);
    }

    private static String tapeName(Type.Scalar scalar) {
        return switch (scalar) {
            case BOOL -> "BooleanTape";
            case BYTE, SHORT, CHAR, INT -> "IntTape";
            case LONG -> "LongTape";
            case FLOAT -> "FloatTape";
            case REAL -> "DoubleTape";
        };
    }

    /** Whether a tape gives it back as an {@code int}. */
    static boolean isNarrow(Type type) {
        return type == Type.Scalar.BYTE || type == Type.Scalar.SHORT || type == Type.Scalar.CHAR;
    }

    static Type leaf(Type type) {
        return type instanceof Type.Array array ? leaf(array.element()) : type;
    }

    private static ClassRef inTapes(String name) {
        return new ClassRef("dev.fluxion.tape", List.of(name));
    }
}
