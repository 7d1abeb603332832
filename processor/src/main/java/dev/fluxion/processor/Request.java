package dev.fluxion.processor;

import dev.fluxion.processor.mode.Mode;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What an annotation asks for, its defaults filled in.
 *
 * @param suffix tells annotated overloads apart: empty for the first in source order, then 2, 3, …
 * @param wrt the differentiable parameters' names, in the order of their declaration
 * @param ofThis what of the receiver is differentiated too: nothing, {@code this}, or names of its fields
 * @param outs the names of the {@code @Out} parameters
 * @param rules further classes that hold the user's own rules
 * @param checked whether partial derivatives are checked to be finite
 */
record Request(
        ExecutableElement method,
        String suffix,
        List<Mode> modes,
        List<String> wrt,
        List<String> ofThis,
        List<String> outs,
        List<TypeElement> rules,
        boolean checked) {
    TypeElement owner() {
        return Naming.owner(method);
    }

    String name() {
        return method.getSimpleName().toString();
    }

    /** The name of the file, if partial derivatives are checked; "" if not. */
    String checkedIn() {
        return checked ? Naming.outermost(owner()).getSimpleName() + ".java" : "";
    }

    /** Whether the receiver, or a part of it, is differentiated. */
    boolean isOfThis() {
        return !ofThis.isEmpty();
    }

    /** If only fields of the receiver are differentiated: these. */
    List<String> fields() {
        return ofThis.contains("this") ? List.of() : ofThis;
    }

    /** Whether it names what to differentiate with respect to, which the parameters' types then do not tell. */
    boolean isSelective() {
        return Annotations.mirror(method, Annotations.DIFFERENTIABLE)
                .filter(a -> !Annotations.names(a, "wrt").isEmpty())
                .isPresent();
    }

    boolean isInstance() {
        return !method.getModifiers().contains(javax.lang.model.element.Modifier.STATIC);
    }
}
