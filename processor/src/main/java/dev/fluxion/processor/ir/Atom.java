package dev.fluxion.processor.ir;

import org.jspecify.annotations.Nullable;

/** An operand: a variable or a constant, and nothing else. */
public sealed interface Atom {

    Type type();

    /** A value, defined exactly once. It is itself by identity; its name is what the reader should see. */
    final class Var implements Atom {
        private final String name;
        private final Type type;

        public Var(String name, Type type) {
            this.name = name;
            this.type = type;
        }

        public String name() {
            return name;
        }

        @Override
        public Type type() {
            return type;
        }

        /** Another variable, alike in name and type. */
        public Var again() {
            return new Var(name, type);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A constant: a boxed primitive that fits {@code type}, or {@code null} for a reference. Two are equal if their bits are
     * ({@code 0.0} and {@code -0.0} differ).
     */
    record Const(@Nullable Object value, Type type) implements Atom {}

    static Const real(double value) {
        return new Const(value, Type.REAL);
    }

    static Const whole(int value) {
        return new Const(value, Type.INT);
    }

    /** The name of a field, where an object is indexed by it. */
    static Const field(String name) {
        return new Const(name, Type.Selector.FIELD);
    }

    static Const truth(boolean value) {
        return new Const(value, Type.BOOL);
    }

    /** What a field of this type holds before it is assigned. */
    static Const zero(Type type) {
        if (!(type instanceof Type.Scalar scalar)) {
            return new Const(null, type);
        }
        return switch (scalar) {
            case BOOL -> truth(false);
            case BYTE -> new Const((byte) 0, type);
            case SHORT -> new Const((short) 0, type);
            case CHAR -> new Const((char) 0, type);
            case INT -> whole(0);
            case LONG -> new Const(0L, type);
            case FLOAT -> new Const(0f, type);
            case REAL -> real(0);
        };
    }
}
