package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.source.Declarations;
import dev.fluxion.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The compiler's types → the IR's, with one layout for each class whose fields are known. */
public final class Layouts {
    private final SourceFile file;
    private final TypeElement companion;
    private final Elements elements;
    private final Map<TypeElement, Optional<Layout>> layouts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final TangentNames tangents;

    /**
     * @param file whose classes are seen through
     * @param owner the class that gets the companion
     * @param differentiated its methods that are differentiated
     */
    public Layouts(SourceFile file, TypeElement owner, List<ExecutableElement> differentiated, Elements elements) {
        this.file = file;
        this.companion = owner;
        this.elements = elements;
        this.tangents = new TangentNames(elements);
        differentiated.forEach(this::signature);
    }

    private void signature(ExecutableElement method) {
        of(method.getReturnType());
        method.getParameters().forEach(p -> of(p.asType()));
        of(Nodes.owner(method).asType());
    }

    public Type of(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> new Type.Array(of(((ArrayType) type).getComponentType()));
            case DECLARED -> declared((DeclaredType) type);
            default -> TypeMap.of(type);
        };
    }

    private Type declared(DeclaredType type) {
        Optional<Layout> layout = layout((TypeElement) type.asElement());
        return layout.isPresent() ? new Type.Struct(layout.get()) : TypeMap.of(type);
    }

    /** The class's layout, if it is one of objects whose fields are known. */
    Optional<Layout> layout(TypeElement type) {
        Optional<Layout> known = layouts.get(type);
        if (known == null) {
            known = carries(type, new HashSet<>()) ? Optional.of(declare(type)) : Optional.empty();
            layouts.put(type, known);
            known.ifPresent(l -> above(type).ifPresent(l::extend));
            known.ifPresent(l -> l.define(fields(type)));
        }
        return known;
    }

    private Optional<Layout> above(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType base
                ? layout((TypeElement) base.asElement())
                : Optional.empty();
    }

    private Layout declare(TypeElement type) {
        String simple = type.getSimpleName().toString();
        String name = simple;
        for (int n = 2; !names.add(name); n++) {
            name = simple + n;
        }
        return Layout.declare(name, JavaText.of(TypeMap.ref(type)), tangents.of(type));
    }

    /** Whether there is a number among what can be reached through its fields. */
    private boolean carries(TypeElement type, Set<TypeElement> seen) {
        return seen.add(type)
                && isPlain(type)
                && Members.fields(type).stream().anyMatch(f -> !Annotated.isConstant(f) && carries(f.asType(), seen));
    }

    private boolean carries(TypeMirror type, Set<TypeElement> seen) {
        return switch (type.getKind()) {
            case DOUBLE, FLOAT -> true;
            case ARRAY -> carries(((ArrayType) type).getComponentType(), seen);
            case DECLARED -> carries((TypeElement) ((DeclaredType) type).asElement(), seen);
            default -> false;
        };
    }

    private boolean isPlain(TypeElement type) {
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        return (isRecord || type.getKind() == ElementKind.CLASS)
                && type.getTypeParameters().isEmpty()
                && !Members.isThrowable(type)
                && !Members.hidesFields(type)
                && (isRecord || isInFile(type) || isOpen(type));
    }

    /** Whether its source is in the file. */
    boolean isInFile(TypeElement type) {
        return elements.getPackageOf(type).equals(elements.getPackageOf(companion))
                && Declarations.type(file.unit(), type).isPresent();
    }

    /** Whether a record's accessor may do more than to give the component. */
    boolean declaresAccessor(VariableElement component) {
        return isInFile(Nodes.owner(component))
                && Declarations.type(file.unit(), Nodes.owner(component)).stream()
                        .flatMap(t ->
                                t.getMethodsByName(component.getSimpleName().toString()).stream())
                        .anyMatch(m -> m.getParameters().isEmpty());
    }

    /** Whether all numbers that its objects hold can be seen from here; of the JDK's classes nothing is known. */
    private boolean isOpen(TypeElement type) {
        return !elements.getPackageOf(type).getQualifiedName().toString().startsWith("java")
                && Members.fields(type).stream()
                        .filter(f -> of(Members.leaf(f.asType())).isReal())
                        .allMatch(f -> Reach.isReachable(f, companion, elements));
    }

    private List<Layout.Field> fields(TypeElement type) {
        List<Layout.Field> fields = new ArrayList<>();
        for (VariableElement f : Members.fields(type)) {
            Optional<FieldText> text = FieldText.of(f, this);
            text.ifPresent(t -> fields.add(t.field(f.getSimpleName().toString(), of(f.asType()))));
        }
        return fields;
    }

    /** The field that an object is indexed by, if its layout knows it. */
    Optional<Atom> field(Type object, VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean known = object instanceof Type.Struct struct
                && struct.layout().fields().stream().anyMatch(f -> f.name().equals(name));
        return known ? Optional.of(Atom.field(name)) : Optional.empty();
    }

    TypeElement companion() {
        return companion;
    }

    Elements elements() {
        return elements;
    }
}
