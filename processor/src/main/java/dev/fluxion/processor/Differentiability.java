package dev.fluxion.processor;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which of Java's types can carry a derivative. */
final class Differentiability {
    private static final Set<String> BOXES = Set.of("java.lang.Double", "java.lang.Float");
    private static final Set<String> HOLDERS = Set.of("java.util.List", "java.util.Map");

    private Differentiability() {}

    static boolean isReal(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT;
    }

    /** {@code double}, {@code float}, and arrays of them. */
    static boolean carries(TypeMirror type) {
        return type instanceof ArrayType array ? carries(array.getComponentType()) : isReal(type);
    }

    /** What the contract says can carry a derivative, but Fluxion cannot follow yet: boxes, lists and maps of them, records. */
    static boolean willCarry(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return willCarry(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getQualifiedName().toString();
        return element.getRecordComponents().stream().anyMatch(c -> carries(c.asType()))
                || BOXES.contains(name)
                || (HOLDERS.contains(name)
                        && declared.getTypeArguments().stream().anyMatch(Differentiability::willCarry));
    }
}
