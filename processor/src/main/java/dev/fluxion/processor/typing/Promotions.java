package dev.fluxion.processor.typing;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Numeric promotion (JLS 5.6). */
final class Promotions {
    private final JavaTypes types;

    Promotions(JavaTypes types) {
        this.types = types;
    }

    /** The promoted type, null if the operand is not numeric. */
    @Nullable
    TypeMirror unary(TypeMirror operand) {
        TypeKind kind = types.unboxed(operand).getKind();
        return isNumeric(kind) ? types.primitive(widest(kind, TypeKind.INT)) : null;
    }

    /** The promoted type, null if an operand is not numeric. */
    @Nullable
    TypeMirror binary(TypeMirror left, TypeMirror right) {
        TypeKind a = types.unboxed(left).getKind();
        TypeKind b = types.unboxed(right).getKind();
        return isNumeric(a) && isNumeric(b) ? types.primitive(widest(a, b)) : null;
    }

    static boolean isNumeric(TypeKind kind) {
        return kind.isPrimitive() && kind != TypeKind.BOOLEAN;
    }

    /** The kind that operands of these kinds are brought to: at least {@code int}. */
    static TypeKind widest(TypeKind a, TypeKind b) {
        for (TypeKind kind : new TypeKind[] {TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG}) {
            if (a == kind || b == kind) {
                return kind;
            }
        }
        return TypeKind.INT;
    }
}
