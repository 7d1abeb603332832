package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.JavaText.ClassRef;
import java.util.List;

/** What a value is. Only {@code REAL}, {@code FLOAT} and what is made of them can carry derivatives. */
public sealed interface Type extends TypeTraits {

    /** Java's primitive types; {@code REAL} is {@code double}. */
    enum Scalar implements Type {
        BOOL,
        BYTE,
        SHORT,
        CHAR,
        INT,
        LONG,
        FLOAT,
        REAL
    }

    /** A Java array, held by reference. */
    record Array(Type element) implements Type {}

    /** A stack that the forward sweep pushes and the reverse sweep pops, held by reference. */
    record Tape(Type element) implements Type {}

    /** What one call leaves behind for its reverse sweep; named, so that it may contain itself. */
    record Trace(String name) implements Type {
        private static final char BEHIND_PACKAGE = '/';

        /** A trace of a call into another class, which alone knows what is in it. */
        public static Trace of(ClassRef owner, String simpleName) {
            String nested = String.join(".", owner.simpleNames()) + "." + simpleName;
            return new Trace(owner.packageName() + BEHIND_PACKAGE + nested);
        }

        public boolean isExternal() {
            return name.indexOf(BEHIND_PACKAGE) >= 0;
        }

        /** As Java names it. */
        public JavaText java() {
            int end = name.indexOf(BEHIND_PACKAGE);
            return isExternal()
                    ? JavaText.of(new ClassRef(
                            name.substring(0, end),
                            List.of(name.substring(end + 1).split("\\."))))
                    : JavaText.of(name);
        }
    }

    /** A Java object whose fields are known, held by reference: memory like an array, but indexed by the names of fields. */
    record Struct(Layout layout) implements Type {}

    /** The name of a field: what a {@link Struct} is indexed by. */
    enum Selector implements Type {
        FIELD
    }

    /** Any other reference of Java's: carried along, never differentiated. */
    record Opaque(JavaText java) implements Type {}

    Scalar BOOL = Scalar.BOOL;
    Scalar INT = Scalar.INT;
    Scalar LONG = Scalar.LONG;
    Scalar FLOAT = Scalar.FLOAT;
    Scalar REAL = Scalar.REAL;
}
