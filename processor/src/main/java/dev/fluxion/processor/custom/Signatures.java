package dev.fluxion.processor.custom;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Methods as messages name them. */
final class Signatures {
    private Signatures() {}

    /** {@code logBeta(double, double)}. */
    static String of(ExecutableElement method) {
        return method.getSimpleName()
                + list(method.getParameters().stream()
                        .map(VariableElement::asType)
                        .toList());
    }

    static String list(List<? extends TypeMirror> types) {
        return types.stream().map(TypeMirror::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
