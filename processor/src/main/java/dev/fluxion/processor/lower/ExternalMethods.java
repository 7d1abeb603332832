package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Annotated methods as those see them who call them from other classes. All of it follows from the method's declaration, so
 * that the two companions agree, whichever is generated first.
 */
public final class ExternalMethods {
    private static final String DIFFERENTIABLE = "dev.fluxion.Differentiable";
    private static final String NO_DERIVATIVE = "dev.fluxion.NoDerivative";

    private ExternalMethods() {}

    /** Empty if other companions cannot, or need not, differentiate through the method. */
    public static Optional<External> of(ExecutableElement method) {
        boolean has = isAnnotated(method, DIFFERENTIABLE)
                && !isAnnotated(method, NO_DERIVATIVE)
                && method.getTypeParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.NATIVE)
                && isFixed(method)
                && (isPlain(method.getReturnType()) || method.getReturnType().getKind() == TypeKind.VOID)
                && isVisible(method);
        return has
                ? Optional.of(new External(
                        companion(Nodes.owner(method)),
                        method.getSimpleName().toString(),
                        overload(method),
                        External.Form.PRIMAL,
                        constant(method)))
                : Optional.empty();
    }

    /** {@code Foo_Grad}; {@code Outer_Inner_Grad}. */
    public static ClassRef companion(TypeElement type) {
        ClassRef ref = TypeMap.ref(type);
        return new ClassRef(ref.packageName(), List.of(String.join("_", ref.simpleNames()) + "_Grad"));
    }

    /** Tells annotated overloads apart: empty for the first in source order, then 2, 3, … */
    public static String overload(ExecutableElement method) {
        long earlier = ElementFilter.methodsIn(Nodes.owner(method).getEnclosedElements()).stream()
                .takeWhile(m -> !m.equals(method))
                .filter(m -> m.getSimpleName().equals(method.getSimpleName()))
                .filter(m -> isAnnotated(m, DIFFERENTIABLE))
                .count();
        return earlier == 0 ? "" : String.valueOf(earlier + 1);
    }

    private static boolean isFixed(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC) || Callees.isFinal(method, Nodes.owner(method));
    }

    private static boolean isVisible(ExecutableElement method) {
        for (Element e = method; e != null; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return true;
    }

    /** The receiver is one of the parameters. */
    private static Set<Integer> constant(ExecutableElement method) {
        Set<Integer> constant = new HashSet<>();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (!isStatic) {
            constant.add(0);
        }
        int at = isStatic ? 0 : 1;
        for (VariableElement p : method.getParameters()) {
            if (isAnnotated(p, NO_DERIVATIVE) || !isPlain(p.asType())) {
                constant.add(at);
            }
            at++;
        }
        return constant;
    }

    /** Primitive types and arrays of them: of others, nobody outside the class knows what they hold. */
    private static boolean isPlain(TypeMirror type) {
        return type instanceof ArrayType array
                ? isPlain(array.getComponentType())
                : type.getKind().isPrimitive();
    }

    private static boolean isAnnotated(Element element, String annotation) {
        return element.getAnnotationMirrors().stream().anyMatch(m -> name(m).equals(annotation));
    }

    private static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
