package dev.fluxion.processor;

import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.lower.ExternalMethods;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Classes and their companions by name. */
final class Naming {
    private Naming() {}

    static ClassRef of(TypeElement type) {
        return new ClassRef(packageOf(type), simpleNames(type));
    }

    /** {@code Foo_Grad}; {@code Outer_Inner_Grad}. */
    static ClassRef companion(TypeElement type) {
        return ExternalMethods.companion(type);
    }

    static TypeElement owner(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }

    /** Whether it and all that enclose it are public. */
    static boolean isPublic(TypeElement type) {
        boolean self = type.getModifiers().contains(Modifier.PUBLIC)
                || (type.getEnclosingElement() instanceof TypeElement outer
                        && outer.getKind().isInterface());
        return self && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    private static List<String> simpleNames(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            names.push(e.getSimpleName().toString());
        }
        return List.copyOf(names);
    }

    private static String packageOf(TypeElement type) {
        Element e = type;
        while (!(e instanceof PackageElement)) {
            e = Objects.requireNonNull(e.getEnclosingElement());
        }
        return ((PackageElement) e).getQualifiedName().toString();
    }
}
