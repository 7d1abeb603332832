package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types and methods as text that can be compared between rounds: captures projected, anonymous classes as what they extend. */
final class TypeText {
    static final String LENGTH = "length";
    private static final List<String> OF_OBJECT = List.of("equals(java.lang.Object)", "hashCode()", "toString()");

    private final JavaTypes types;

    TypeText(JavaTypes types) {
        this.types = types;
    }

    String of(TypeMirror t) {
        return text(new Captures(types).upward(t));
    }

    private String text(TypeMirror t) {
        if (t instanceof DeclaredType d) {
            TypeElement c = (TypeElement) d.asElement();
            return c.getSimpleName().length() == 0 ? anonymous(c) : declared(d, c);
        }
        if (t instanceof ArrayType a) {
            return text(a.getComponentType()) + "[]";
        }
        if (t instanceof TypeVariable v) {
            return v.asElement().getSimpleName() + "@" + v.asElement().getEnclosingElement();
        }
        return t instanceof WildcardType w
                ? wildcard(w)
                : t.getKind() == TypeKind.NULL
                        ? "null"
                        : t.getKind().isPrimitive() ? t.getKind().name() : t.toString();
    }

    private String declared(DeclaredType d, TypeElement c) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < d.getTypeArguments().size(); i++) {
            arguments.add(
                    argument(d.getTypeArguments().get(i), c.getTypeParameters().get(i)));
        }
        return c.getQualifiedName() + (arguments.isEmpty() ? "" : "<" + String.join(",", arguments) + ">");
    }

    /** A wildcard whose bound is the parameter's own says no more than one without. */
    private String argument(TypeMirror a, TypeParameterElement parameter) {
        boolean implied = a instanceof WildcardType w
                && w.getExtendsBound() != null
                && types.isSame(types.erasure(w.getExtendsBound()), types.erasure(parameter.asType()));
        return implied ? "?" : text(a);
    }

    private String anonymous(TypeElement c) {
        return text(
                c.getInterfaces().isEmpty()
                        ? c.getSuperclass()
                        : c.getInterfaces().get(0));
    }

    private String wildcard(WildcardType w) {
        if (w.getSuperBound() != null) {
            return "? super " + text(w.getSuperBound());
        }
        return w.getExtendsBound() == null || types.isObject(w.getExtendsBound())
                ? "?"
                : "? extends " + text(w.getExtendsBound());
    }

    String of(Invocation invocation) {
        return of(invocation.method(), invocation.parameterTypes());
    }

    /** The method and the types of its parameters in this call. */
    String of(ExecutableElement method, List<? extends TypeMirror> parameters) {
        return owner(method) + "." + method + parameters.stream().map(this::of).toList();
    }

    /**
     * Where javac's own versions differ, the class of Object: for a method of Object that an interface declares again javac 17 names
     * now the one, now the other, against JLS 9.2; and for the methods of arrays a class of its own.
     */
    private static String owner(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        boolean again = owner.getKind().isInterface() && OF_OBJECT.contains(method.toString());
        return again || owner.toString().equals("Array") ? "java.lang.Object" : owner.toString();
    }

    static String of(Element named) {
        return switch (named.getKind()) {
            case FIELD, ENUM_CONSTANT ->
                isLength(named) ? LENGTH : "field " + named.getEnclosingElement() + "." + named;
            case PACKAGE -> "package " + named;
            case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> "class " + named;
            default -> "local " + named;
        };
    }

    private static boolean isLength(Element named) {
        return named.getSimpleName().contentEquals("length")
                && String.valueOf(named.getEnclosingElement()).equals("Array");
    }
}
