package dev.fluxion.processor.ir;

import java.util.Locale;

/**
 * What can be asked of a {@link Type}. Apart from it, because an interface with default methods is initialized with the
 * first class that implements it: {@code Type}'s constants would be null if {@code Scalar} were touched first.
 */
public sealed interface TypeTraits permits Type {

    /** Whether a value of this type can carry a derivative. */
    default boolean isDifferentiable() {
        if (this instanceof Type.Array array) {
            return array.element().isDifferentiable();
        }
        if (this instanceof Type.Tape tape) {
            return tape.element().isDifferentiable();
        }
        if (this instanceof Type.Struct struct) {
            return struct.layout().carriesDerivative();
        }
        return isReal() || this instanceof Type.Trace;
    }

    /** {@code double} or {@code float}. */
    default boolean isReal() {
        return this == Type.Scalar.REAL || this == Type.Scalar.FLOAT;
    }

    /** Whether it is memory: its adjoint is memory beside it (a shadow), not a value that flows back. */
    default boolean isContainer() {
        return this instanceof Type.Array || this instanceof Type.Tape || this instanceof Type.Struct;
    }

    /**
     * The type of the tangent and of the adjoint of a value of this type: derivatives of {@code float}s are kept in {@code
     * double} and rounded only where they leave.
     */
    default Type derivative() {
        if (this instanceof Type.Array array) {
            return new Type.Array(array.element().derivative());
        }
        if (this instanceof Type.Tape tape) {
            return new Type.Tape(tape.element().derivative());
        }
        if (this instanceof Type.Struct struct) {
            return new Type.Struct(struct.layout().shadow());
        }
        return this == Type.Scalar.FLOAT ? Type.Scalar.REAL : (Type) this;
    }

    /** The type in which users give and get derivatives of a value of this type. */
    default Type tangent() {
        if (this instanceof Type.Array array) {
            return new Type.Array(array.element().tangent());
        }
        return this instanceof Type.Struct struct
                ? new Type.Struct(struct.layout().tangent())
                : (Type) this;
    }

    /**
     * The type of what is held at an index: an array's element, an object's field.
     *
     * @throws IllegalArgumentException for what cannot be indexed so
     */
    default Type at(Atom index) {
        if (this instanceof Type.Struct struct && index.type() == Type.Selector.FIELD) {
            return struct.layout().field(Structs.name(index)).type();
        }
        if (this instanceof Type.Array array) {
            return array.element();
        }
        throw new IllegalArgumentException(text() + " has nothing at " + index);
    }

    /** Whether derivatives go through what is held at an index: they do not where a field is a name, a count or declared constant. */
    default boolean carriesAt(Atom index) {
        return !(this instanceof Type.Struct struct)
                || struct.layout().field(Structs.name(index)).isDifferentiable();
    }

    /** The spelling in the textual IR. */
    default String text() {
        if (this instanceof Type.Array array) {
            return array.element().text() + "[]";
        }
        if (this instanceof Type.Tape tape) {
            return "tape<" + tape.element().text() + ">";
        }
        if (this instanceof Type.Trace trace) {
            return trace.name();
        }
        if (this instanceof Type.Struct struct) {
            return struct.layout().name();
        }
        if (this == Type.Selector.FIELD) {
            return "field";
        }
        if (this instanceof Type.Opaque opaque) {
            return opaque.java().toString();
        }
        return ((Type.Scalar) this).name().toLowerCase(Locale.ROOT);
    }
}
