package dev.fluxion.processor.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a class of objects: its fields, in declaration order, inherited ones first. There is one layout for each
 * class in a program, itself by identity; it is declared first and defined later, so that it may contain itself.
 */
public final class Layout {

    /**
     * A field.
     *
     * @param isFinal whether it keeps what the constructor gave it
     * @param isConstant whether derivatives stop at it, whatever its type
     * @param read how Java reads it; the hole is the object
     * @param write how Java assigns it; the holes are the object and the value; empty where nobody can
     */
    public record Field(
            String name, Type type, boolean isFinal, boolean isConstant, JavaText read, Optional<JavaText> write) {

        /** Whether what it holds can carry a derivative: then the shadow has a field of this name. */
        public boolean isDifferentiable() {
            return !isConstant && type.isDifferentiable();
        }
    }

    private enum Kind {
        PRIMAL,
        SHADOW,
        TANGENT
    }

    private final String name;
    private final JavaText java;
    private final Kind kind;
    private final @Nullable Layout primal;
    private final JavaText tangentJava;
    private @Nullable List<Field> fields;
    private @Nullable Layout base;
    private @Nullable Layout shadow;
    private boolean carries;
    private @Nullable Layout tangent;

    private Layout(String name, JavaText java, Kind kind, @Nullable Layout primal, JavaText tangentJava) {
        this.name = name;
        this.java = java;
        this.kind = kind;
        this.primal = primal;
        this.tangentJava = tangentJava;
    }

    /**
     * A layout without fields yet.
     *
     * @param name unique in the program
     * @param java the class, as Java names it
     * @param tangent the record in which users give and get its derivatives, likewise
     */
    public static Layout declare(String name, JavaText java, JavaText tangent) {
        return new Layout(name, java, Kind.PRIMAL, null, tangent);
    }

    public Layout define(List<Field> all) {
        fields = List.copyOf(all);
        return this;
    }

    /** It begins with the fields of this one: the class above. */
    public Layout extend(Layout above) {
        base = above;
        return this;
    }

    /** The layout of the class above, if that is known; a shadow's is the shadow of it. */
    public Optional<Layout> base() {
        Layout above = primal().base;
        return Optional.ofNullable(above).map(b -> kind == Kind.SHADOW ? b.shadow() : b);
    }

    public String name() {
        return name;
    }

    public JavaText java() {
        return java;
    }

    /** Whether its objects hold the derivatives of another layout's, while they are computed. */
    public boolean isShadow() {
        return kind == Kind.SHADOW;
    }

    /** Whether its objects hold the derivatives of another layout's, where they enter or leave. */
    public boolean isTangent() {
        return kind == Kind.TANGENT;
    }

    /** Whose derivatives a shadow or a tangent holds; any other layout itself. */
    public Layout primal() {
        return primal == null ? this : primal;
    }

    public List<Field> fields() {
        if (fields == null) {
            fields = derived();
        }
        return fields;
    }

    /**
     * The field of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Field field(String field) {
        return fields().stream()
                .filter(f -> f.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + field + " in " + name));
    }

    /** Whether it carries derivatives; what once does always will. */
    boolean carriesDerivative() {
        carries = carries || Structs.carriesDerivative(this);
        return carries;
    }

    /** Whether its objects may lead to others of the same layout. */
    public boolean isRecursive() {
        return Structs.isRecursive(this);
    }

    /** The layout of what goes along with its objects: the fields that carry derivatives, under the same names. */
    public Layout shadow() {
        if (primal != null) {
            return kind == Kind.SHADOW ? this : primal.shadow();
        }
        if (shadow == null) {
            String named = name + "_Shadow";
            shadow = new Layout(named, JavaText.of(named), Kind.SHADOW, this, tangentJava);
        }
        return shadow;
    }

    /** The layout of the records in which users give and get derivatives: the same fields, of the types that users see. */
    public Layout tangent() {
        if (primal != null) {
            return kind == Kind.TANGENT ? this : primal.tangent();
        }
        if (tangent == null) {
            tangent = new Layout(name + "_Tangent", tangentJava, Kind.TANGENT, this, tangentJava);
        }
        return tangent;
    }

    private List<Field> derived() {
        if (primal == null) {
            return List.of();
        }
        return kind == Kind.SHADOW
                ? derived(f -> shadowed(
                        f.name(),
                        f.type().derivative(),
                        f.isFinal() && !f.type().isReal()))
                : derived(f -> component(f.name(), f.type().tangent()));
    }

    private List<Field> derived(Function<Field, Field> each) {
        return primal().fields().stream()
                .filter(Field::isDifferentiable)
                .map(each)
                .toList();
    }

    private static Field shadowed(String name, Type type, boolean isFinal) {
        JavaText read = JavaText.of(object(), new JavaText.Code("." + name));
        JavaText.Hole value = new JavaText.Hole(1, Precedence.ASSIGNMENT);
        JavaText write = JavaText.of(object(), new JavaText.Code("." + name + " = "), value);
        return new Field(name, type, isFinal, false, read, Optional.of(write));
    }

    private static Field component(String name, Type type) {
        JavaText read = JavaText.of(object(), new JavaText.Code("." + name + "()"));
        return new Field(name, type, true, false, read, Optional.empty());
    }

    private static JavaText.Hole object() {
        return new JavaText.Hole(0, Precedence.PRIMARY);
    }

    @Override
    public String toString() {
        return name;
    }
}
