package dev.fluxion.processor.typing;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The method or constructor that a call chooses.
 *
 * @param varargs whether the call packs its last arguments into an array
 * @param parameterTypes the types of the method's parameters, type arguments put in; the last one is the array, also if {@code varargs}
 */
public record Invocation(ExecutableElement method, boolean varargs, List<TypeMirror> parameterTypes) {
    public Invocation {
        parameterTypes = List.copyOf(parameterTypes);
    }
}
