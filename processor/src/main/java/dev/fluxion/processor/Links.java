package dev.fluxion.processor;

import dev.fluxion.processor.ir.JavaText;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What generated code says of a user's method: how Javadoc links to it ({@code Model#logistic(double, int)}), what it throws. */
final class Links {
    private Links() {}

    static String of(ExecutableElement method) {
        String owner = String.join(".", Naming.of(Naming.owner(method)).simpleNames());
        String parameters =
                method.getParameters().stream().map(p -> type(p.asType())).collect(Collectors.joining(", "));
        return owner + "#" + method.getSimpleName() + "(" + parameters + ")";
    }

    /** The exceptions that it declares. */
    static List<JavaText> thrown(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(DeclaredType.class::isInstance)
                .map(t -> JavaText.of(Naming.of((TypeElement) ((DeclaredType) t).asElement())))
                .toList();
    }

    private static String type(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return type(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.toString();
    }
}
