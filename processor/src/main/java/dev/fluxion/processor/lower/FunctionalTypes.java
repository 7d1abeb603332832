package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Functional interfaces. */
final class FunctionalTypes {
    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Session session;

    FunctionalTypes(Session session) {
        this.session = session;
    }

    /** What a type is in the program. */
    Type of(TypeMirror type) {
        return session.layouts().of(type);
    }

    /** The one method that an interface leaves open. */
    Optional<ExecutableElement> method(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.INTERFACE) {
            return Optional.empty();
        }
        List<ExecutableElement> open =
                ElementFilter.methodsIn(session.elements().getAllMembers((TypeElement) declared.asElement())).stream()
                        .filter(m -> m.getModifiers().contains(Modifier.ABSTRACT))
                        .filter(m -> !OF_OBJECT.contains(m.getSimpleName().toString()))
                        .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** That method's types, where the interface's own type arguments are known. */
    ExecutableType signature(DeclaredType type, ExecutableElement method) {
        return (ExecutableType) session.types().asMemberOf(type, method);
    }

    /** Whether a function of this type takes or gives what can carry a derivative. */
    boolean carries(TypeMirror type) {
        return method(type).map(m -> carries(signature((DeclaredType) type, m))).orElse(false);
    }

    private boolean carries(ExecutableType type) {
        return Stream.concat(type.getParameterTypes().stream(), Stream.of(type.getReturnType()))
                .map(this::of)
                .anyMatch(FunctionalTypes::carries);
    }

    private static boolean carries(Type type) {
        return type.isDifferentiable()
                || TypeMap.unboxed(type).filter(Scalar::isReal).isPresent();
    }
}
