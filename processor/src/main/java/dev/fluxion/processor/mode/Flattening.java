package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import dev.fluxion.processor.vector.VectorMode;
import java.util.ArrayList;
import java.util.List;

/** Between numbers and arrays, and their places in the rows and columns of a matrix: one after the other, row by row. */
final class Flattening {
    private static final ClassRef FLAT = new ClassRef("dev.fluxion.runtime", List.of("Flat"));
    private static final ClassRef WIDE = new ClassRef("dev.fluxion.runtime", List.of("Wide"));
    private static final Type VECTOR = new Type.Array(Type.REAL);
    private static final Type.Array MATRIX = new Type.Array(VECTOR);

    private Flattening() {}

    /** How many numbers there are in all of these. */
    static Atom count(String name, List<? extends Atom> parts, Builder out) {
        Atom count = Atom.whole(0);
        for (Atom part : parts) {
            Atom size = part.type().isContainer()
                    ? out.let("size", call(FLAT, "size", List.of(part), Type.INT, Effect.READS))
                    : Atom.whole(1);
            count = out.apply(name, Primitives.named("add"), Type.INT, count, size);
        }
        return count;
    }

    /** The derivatives of these with respect to all of their numbers: each is one in its own direction. */
    static List<Atom> seeds(List<? extends Atom> parts, String suffix, Atom count, Builder out) {
        List<Atom> seeds = new ArrayList<>();
        Atom at = Atom.whole(0);
        for (Atom part : parts) {
            Atom zeros = zeros(part, suffix, count, out);
            at = out.let("at", call(WIDE, "seed", List.of(zeros, at), Type.INT, Effect.ACTS));
            seeds.add(zeros);
        }
        return seeds;
    }

    /** Derivatives of zero in all directions. */
    static Atom zeros(Atom part, String suffix, Atom count, Builder out) {
        Expr zeros = part.type().isContainer()
                ? VectorMode.zerosLike(part, count)
                : new Expr.NewArray(new Type.Array(Type.REAL), List.of(count));
        return out.let(part + suffix, zeros);
    }

    /** All numbers. */
    static Atom vector(String name, List<Atom> parts, Atom count, Builder out) {
        Atom vector = out.let(name, new Expr.NewArray((Type.Array) VECTOR, List.of(count)));
        put("put", parts, vector, out);
        return vector;
    }

    /** A row for each number; the parts have one for each direction in its place. */
    static Atom matrix(String name, List<Atom> parts, Atom rows, Builder out) {
        Atom matrix = out.let(name, new Expr.NewArray(MATRIX, List.of(rows)));
        put("putRows", parts, matrix, out);
        return matrix;
    }

    static Atom transpose(String name, Atom matrix, Atom columns, Builder out) {
        return out.let(name, call(FLAT, "transpose", List.of(matrix, columns), MATRIX, Effect.READS));
    }

    private static void put(String method, List<Atom> parts, Atom to, Builder out) {
        Atom at = Atom.whole(0);
        for (Atom part : parts) {
            at = out.let("at", call(FLAT, method, List.of(part, to, at), Type.INT, Effect.ACTS));
        }
    }

    private static Expr call(ClassRef owner, String method, List<Atom> args, Type type, Effect effect) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(owner, new Code("." + method + "(")));
        for (int i = 0; i < args.size(); i++) {
            parts.add(new Hole(i, Precedence.ANY));
            parts.add(new Code(i + 1 < args.size() ? ", " : ")"));
        }
        return new Expr.Java(new JavaText(parts), Precedence.PRIMARY, args, type, effect);
    }
}
