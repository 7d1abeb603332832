package dev.fluxion.processor.lower;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What an object of a class has. */
final class Members {
    private Members() {}

    /** Its fields, in declaration order, inherited ones first; of several with one name the last is meant by it. */
    static List<VariableElement> fields(TypeElement type) {
        List<VariableElement> all = new ArrayList<>();
        if (type.getSuperclass() instanceof DeclaredType base) {
            all.addAll(fields((TypeElement) base.asElement()));
        }
        for (VariableElement f : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (!f.getModifiers().contains(Modifier.STATIC)) {
                all.add(f);
            }
        }
        return all;
    }

    /** Whether a field is hidden by another of its name in a class below. */
    static boolean hidesFields(TypeElement type) {
        List<VariableElement> fields = fields(type);
        return fields.stream().map(VariableElement::getSimpleName).distinct().count() < fields.size();
    }

    static boolean isThrowable(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Throwable")
                || (type.getSuperclass() instanceof DeclaredType base && isThrowable((TypeElement) base.asElement()));
    }

    /** What an array is made of in the end. */
    static TypeMirror leaf(TypeMirror type) {
        return type instanceof ArrayType array ? leaf(array.getComponentType()) : type;
    }
}
