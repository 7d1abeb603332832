package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Handle;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** How a companion reads and assigns a field. */
record FieldText(VariableElement field, JavaText read, Optional<JavaText> write) {

    /** Nothing where it cannot. */
    static Optional<FieldText> of(VariableElement field, Layouts layouts) {
        if (Nodes.owner(field).getKind() == ElementKind.RECORD && !layouts.declaresAccessor(field)) {
            return Optional.of(new FieldText(field, reading("." + field.getSimpleName() + "()"), Optional.empty()));
        }
        if (Reach.isReachable(field, layouts.companion(), layouts.elements())
                && Nodes.owner(field).getKind() != ElementKind.RECORD) {
            return Optional.of(byName(field));
        }
        return layouts.isInFile(Nodes.owner(field)) && isHandled(field, layouts)
                ? Optional.of(byHandle(field))
                : Optional.empty();
    }

    /** A generic type cannot be cast to without a warning. */
    private static boolean isHandled(VariableElement field, Layouts layouts) {
        boolean generic = field.asType() instanceof DeclaredType t
                && !t.getTypeArguments().isEmpty();
        return !generic && Reach.isReachable(Nodes.owner(field), layouts.companion(), layouts.elements());
    }

    private static FieldText byHandle(VariableElement field) {
        Handle handle = new Handle(
                TypeMap.ref(Nodes.owner(field)), field.getSimpleName().toString());
        List<Part> read = new ArrayList<>(List.of(new Code("((")));
        read.addAll(TypeMap.text(field.asType()).parts());
        read.addAll(List.of(new Code(") "), handle, new Code(".get("), new Hole(0, Precedence.ANY), new Code("))")));
        JavaText write = JavaText.of(
                handle,
                new Code(".set("),
                new Hole(0, Precedence.ANY),
                new Code(", "),
                new Hole(1, Precedence.ANY),
                new Code(")"));
        return new FieldText(field, new JavaText(read), isFinal(field) ? Optional.empty() : Optional.of(write));
    }

    private static FieldText byName(VariableElement field) {
        String name = "." + field.getSimpleName();
        return new FieldText(field, reading(name), isFinal(field) ? Optional.empty() : Optional.of(writing(name)));
    }

    private static JavaText reading(String access) {
        return JavaText.of(new Hole(0, Precedence.PRIMARY), new Code(access));
    }

    private static JavaText writing(String access) {
        return JavaText.of(
                new Hole(0, Precedence.PRIMARY), new Code(access + " = "), new Hole(1, Precedence.ASSIGNMENT));
    }

    private static boolean isFinal(VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL);
    }

    Layout.Field field(String name, Type type) {
        return new Layout.Field(name, type, isFinal(field), Annotated.isConstant(field), read, write);
    }
}
