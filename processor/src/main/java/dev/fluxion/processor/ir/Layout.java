package dev.fluxion.processor.ir;

import java.util.List;
import java.util.Optional;
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
     * @param read how Java reads it; the hole is the object
     * @param write how Java assigns it; the holes are the object and the value; empty where nobody can
     */
    public record Field(String name, Type type, boolean isFinal, JavaText read, Optional<JavaText> write) {}

    private final String name;
    private final JavaText java;
    private final @Nullable Layout primal;
    private @Nullable List<Field> fields;
    private @Nullable Layout shadow;

    private Layout(String name, JavaText java, @Nullable Layout primal) {
        this.name = name;
        this.java = java;
        this.primal = primal;
    }

    /**
     * A layout without fields yet.
     *
     * @param java the class, as Java names it
     */
    public static Layout declare(String name, JavaText java) {
        return new Layout(name, java, null);
    }

    public Layout define(List<Field> all) {
        fields = List.copyOf(all);
        return this;
    }

    public String name() {
        return name;
    }

    public JavaText java() {
        return java;
    }

    /** Whether its objects hold the derivatives of another layout's. */
    public boolean isShadow() {
        return primal != null;
    }

    /** Whose derivatives a shadow holds; any other layout itself. */
    public Layout primal() {
        return primal == null ? this : primal;
    }

    public List<Field> fields() {
        if (fields == null) {
            fields = primal == null ? List.of() : shadowed(primal.fields());
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

    /** The layout of what goes along with its objects: the fields that carry derivatives, under the same names. */
    public Layout shadow() {
        if (primal != null) {
            return this;
        }
        if (shadow == null) {
            String named = name + "_Shadow";
            shadow = new Layout(named, JavaText.of(named), this);
        }
        return shadow;
    }

    private static List<Field> shadowed(List<Field> primal) {
        return primal.stream()
                .filter(f -> f.type().isDifferentiable())
                .map(f -> shadowed(f.name(), f.type().derivative()))
                .toList();
    }

    private static Field shadowed(String name, Type type) {
        JavaText.Hole object = new JavaText.Hole(0, Precedence.PRIMARY);
        JavaText read = JavaText.of(object, new JavaText.Code("." + name));
        JavaText.Hole value = new JavaText.Hole(1, Precedence.ASSIGNMENT);
        JavaText write = JavaText.of(object, new JavaText.Code("." + name + " = "), value);
        return new Field(name, type, false, read, Optional.of(write));
    }

    @Override
    public String toString() {
        return name;
    }
}
