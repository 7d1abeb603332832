package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** The checks of {@code dev.fluxion.runtime} that a public method begins with. */
final class RuntimeCalls {
    private static final ClassRef SHAPES = new ClassRef("dev.fluxion.runtime", List.of("Shapes"));
    private static final ClassRef ALIASES = new ClassRef("dev.fluxion.runtime", List.of("Aliases"));

    private static final ClassRef SHADOWS = new ClassRef("dev.fluxion.runtime", List.of("Shadows"));

    private static final ClassRef DEEP_ARRAYS = new ClassRef("dev.fluxion.runtime", List.of("DeepArrays"));

    private RuntimeCalls() {}

    /** Sets every element of an array of arrays to zero; a row may be null. */
    static Stmt clear(Atom array) {
        JavaText text = JavaText.of(DEEP_ARRAYS, new Code(".fill("), new Hole(0, Precedence.ANY), new Code(", 0.0);"));
        return act(text, List.of(array), Effect.ACTS);
    }

    /** Zeros in the shape of an array and of its own type. */
    static Expr zerosLike(Atom like) {
        JavaText text = JavaText.of(SHADOWS, new Code(".zerosLike("), new Hole(0, Precedence.ANY), new Code(")"));
        return new Expr.Java(text, Precedence.PRIMARY, List.of(like), like.type(), Effect.ALLOCATES);
    }

    /** {@code given} must have the shape of the parameter {@code like}. */
    static Stmt sameShape(Var given, Var like) {
        return sameShape(given, like, like.name());
    }

    /** Likewise, of an array that users know by this name. */
    static Stmt sameShape(Var given, Atom like, String name) {
        return check(SHAPES, "sameShape", given, like, name);
    }

    /** Whether one of the two can be the other array, or a row of it. */
    static boolean mayMeet(Var a, Var b) {
        boolean arrays = a.type() instanceof Type.Array && b.type() instanceof Type.Array;
        return arrays && leaf(a.type()).equals(leaf(b.type()));
    }

    private static Type leaf(Type type) {
        return type instanceof Type.Array array ? leaf(array.element()) : type;
    }

    /** The two must not be the same array, nor one a row of the other. */
    static Stmt distinct(Var a, Var b) {
        return check(ALIASES, "distinct", a, b, b.name());
    }

    /** The two must not be the same object. */
    static Stmt distinctObjects(Var a, Var b) {
        return check(ALIASES, "distinctObjects", a, b, b.name());
    }

    /** No two rows of it may be the same array. */
    static Stmt distinctRows(Var a) {
        JavaText text = JavaText.of(
                ALIASES, new Code(".distinctRows(\"" + a.name() + "\", "), new Hole(0, Precedence.ANY), new Code(");"));
        return act(text, List.of(a), Effect.READS);
    }

    private static Stmt check(ClassRef owner, String method, Var a, Atom b, String nameOfB) {
        JavaText text = JavaText.of(
                owner,
                new Code("." + method + "(\"" + a.name() + "\", "),
                new Hole(0, Precedence.ANY),
                new Code(", \"" + nameOfB + "\", "),
                new Hole(1, Precedence.ANY),
                new Code(");"));
        return act(text, List.of(a, b), Effect.READS);
    }

    private static Stmt act(JavaText text, List<Atom> args, Effect effect) {
        Type none = new Type.Opaque(JavaText.of("void"));
        return new Stmt.Do(new Expr.Java(text, Precedence.ASSIGNMENT, args, none, effect), Origin.NONE);
    }
}
