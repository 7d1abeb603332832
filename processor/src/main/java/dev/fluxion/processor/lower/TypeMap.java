package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** The compiler's types → the IR's. */
final class TypeMap {
    static final Type OBJECT = new Type.Opaque(JavaText.of(new JavaText.ClassRef("java.lang", List.of("Object"))));
    static final Type VOID = new Type.Opaque(JavaText.of("void"));

    private TypeMap() {}

    static Type of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Scalar.BOOL;
            case BYTE -> Scalar.BYTE;
            case SHORT -> Scalar.SHORT;
            case CHAR -> Scalar.CHAR;
            case INT -> Scalar.INT;
            case LONG -> Scalar.LONG;
            case FLOAT -> Scalar.FLOAT;
            case DOUBLE -> Scalar.REAL;
            case VOID -> VOID;
            case ARRAY -> new Type.Array(of(((ArrayType) type).getComponentType()));
            default -> new Type.Opaque(text(type));
        };
    }

    /** Whether a local's type is that of its initialiser. */
    static boolean isVar(com.github.javaparser.ast.type.Type written) {
        return written.asString().equals("var");
    }

    /** A type as Java writes it. */
    static JavaText text(TypeMirror type) {
        List<Part> parts = new ArrayList<>();
        write(type, parts);
        return new JavaText(parts);
    }

    /** The scalar that a class like {@link Integer} boxes. */
    static java.util.Optional<Scalar> unboxed(Type type) {
        return java.util.Arrays.stream(Scalar.values())
                .filter(s -> boxed(s).equals(type))
                .findFirst();
    }

    static Type boxed(Scalar scalar) {
        return new Type.Opaque(JavaText.of(new JavaText.ClassRef("java.lang", List.of(boxName(scalar)))));
    }

    /** The simple name of the class that boxes it. */
    static String boxName(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> "Boolean";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case CHAR -> "Character";
            case INT -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case REAL -> "Double";
        };
    }

    static JavaText.ClassRef ref(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element e = type;
        while (e instanceof TypeElement) {
            names.push(e.getSimpleName().toString());
            e = e.getEnclosingElement();
        }
        String packageName =
                e instanceof PackageElement p ? p.getQualifiedName().toString() : "";
        return new JavaText.ClassRef(packageName, List.copyOf(names));
    }

    private static void write(TypeMirror type, List<Part> parts) {
        switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type, parts);
            case ARRAY -> {
                write(((ArrayType) type).getComponentType(), parts);
                parts.add(new JavaText.Code("[]"));
            }
            case TYPEVAR -> erased(((TypeVariable) type).getUpperBound(), parts);
            case INTERSECTION -> write(((IntersectionType) type).getBounds().get(0), parts);
            case WILDCARD -> wildcard((WildcardType) type, parts);
            case NULL -> parts.add(new JavaText.ClassRef("java.lang", List.of("Object")));
            default -> parts.add(new JavaText.Code(type.getKind().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private static void erased(TypeMirror bound, List<Part> parts) {
        if (bound instanceof DeclaredType declared) {
            parts.add(ref((TypeElement) declared.asElement())); // its arguments may speak of the variable again
        } else {
            write(bound, parts);
        }
    }

    private static void declared(DeclaredType type, List<Part> parts) {
        TypeElement element = (TypeElement) type.asElement();
        parts.add(ref(element));
        String separator = "<";
        for (TypeMirror argument : type.getTypeArguments()) {
            parts.add(new JavaText.Code(separator));
            write(argument, parts);
            separator = ", ";
        }
        if (!type.getTypeArguments().isEmpty()) {
            parts.add(new JavaText.Code(">"));
        }
    }

    private static void wildcard(WildcardType type, List<Part> parts) {
        parts.add(new JavaText.Code("?"));
        if (type.getExtendsBound() != null) {
            parts.add(new JavaText.Code(" extends "));
            write(type.getExtendsBound(), parts);
        }
        if (type.getSuperBound() != null) {
            parts.add(new JavaText.Code(" super "));
            write(type.getSuperBound(), parts);
        }
    }
}
