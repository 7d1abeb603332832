package dev.fluxion.processor.typing;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** A type that may mention inference variables (JLS 18.1.1). */
sealed interface Term {

    /** A type that mentions none; it is no wildcard. */
    record Proper(TypeMirror type) implements Term {}

    /** A class with these arguments. */
    record Applied(DeclaredType like, List<Term> arguments) implements Term {}

    record ArrayOf(Term component) implements Term {}

    /** A type argument: with one bound at most. */
    record Wildcard(@Nullable Term upper, @Nullable Term lower) implements Term {}

    /** Stands for the type argument of one parameter in one call. Told apart by identity. */
    final class Variable implements Term {
        private final TypeVariable parameter;

        Variable(TypeVariable parameter) {
            this.parameter = parameter;
        }

        TypeVariable parameter() {
            return parameter;
        }

        /** Whether the throws clause of its method names it. */
        boolean isThrown() {
            return parameter.asElement().getEnclosingElement() instanceof ExecutableElement e
                    && e.getThrownTypes().stream()
                            .anyMatch(t ->
                                    t instanceof TypeVariable v && v.asElement().equals(parameter.asElement()));
        }
    }
}
