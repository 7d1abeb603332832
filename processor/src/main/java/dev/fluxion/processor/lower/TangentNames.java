package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.JavaText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the records are called in which users give and get derivatives of objects. */
public final class TangentNames {
    private static final String SUFFIX = "_Tangent";

    private final Elements elements;
    private final Map<String, TypeElement> taken = new HashMap<>();

    TangentNames(Elements elements) {
        this.elements = elements;
    }

    /** Shared, in the class's package, if the class is annotated; else nested in the companion, by its simple name if that is free. */
    JavaText of(TypeElement type) {
        if (Annotated.isDifferentiable(type)) {
            return JavaText.of(shared(type, elements));
        }
        String simple = type.getSimpleName() + SUFFIX;
        TypeElement other = taken.putIfAbsent(simple, type);
        return JavaText.of(other == null ? simple : joined(type));
    }

    /** {@code Outer_P_Tangent}, in the package of {@code Outer.P}. */
    public static JavaText.ClassRef shared(TypeElement type, Elements elements) {
        return new JavaText.ClassRef(
                elements.getPackageOf(type).getQualifiedName().toString(), List.of(joined(type)));
    }

    private static String joined(TypeElement type) {
        return String.join("_", TypeMap.ref(type).simpleNames()) + SUFFIX;
    }
}
