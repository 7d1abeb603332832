package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Wide arrays as a whole: what {@code dev.fluxion.runtime.Wide} does, or a loop. */
final class WideMemory {
    private static final ClassRef RUNTIME = new ClassRef("dev.fluxion.runtime", List.of("Wide"));

    private WideMemory() {}

    static Expr newArray(Expr.NewArray e, Widening w) {
        Type.Array type = (Type.Array) WideTypes.of(e.type());
        boolean whole = e.lengths().size() == WideTypes.depth(e.type());
        return new Expr.NewArray(type, whole ? Lists.plus(e.lengths(), w.count()) : e.lengths());
    }

    static Expr zerosLike(Expr.ZerosLike e, Atom count) {
        Type type = WideTypes.of(e.type());
        boolean plain = WideTypes.holdsNumbers(e.type());
        List<JavaText.Part> parts = new ArrayList<>(call("zerosLike", 2));
        if (!plain) {
            parts.add(0, new Code("(double" + "[]".repeat(WideTypes.depth(type)) + ") "));
        }
        int precedence = plain ? Precedence.PRIMARY : Precedence.UNARY;
        return new Expr.Java(new JavaText(parts), precedence, List.of(e.array(), count), type, Effect.ALLOCATES);
    }

    /** A copy of the elements copies their numbers. */
    static Expr copy(Expr.Copy e, Widening w) {
        Atom array = w.atom(e.array());
        if (e.bounds().isEmpty()) {
            return new Expr.Copy(Expr.Copy.Form.DEEP, array, List.of());
        }
        List<Atom> bounds = e.bounds().size() == 1 ? Lists.plus(List.of(Atom.whole(0)), e.bounds()) : e.bounds();
        List<Atom> args = Lists.plus(List.of(array), Lists.plus(bounds, w.count()));
        return new Expr.Java(
                new JavaText(call("copyOfRange", 4)), Precedence.PRIMARY, args, array.type(), Effect.READS);
    }

    /** @param operands those of a {@link Stmt.Move} */
    static Stmt move(List<Atom> operands, Origin at) {
        List<JavaText.Part> parts = new ArrayList<>(call("move", 5));
        parts.add(new Code(";"));
        Type none = new Type.Opaque(JavaText.of("void"));
        return new Stmt.Do(new Expr.Java(new JavaText(parts), Precedence.ASSIGNMENT, operands, none, Effect.ACTS), at);
    }

    static Stmt fill(Stmt.Fill s, Widening w, Builder out) {
        Var i = new Var("i", Type.INT);
        Builder inner = new Builder(out);
        Atom row = inner.let("row", new Expr.Load(w.atom(s.array()), i));
        if (w.is(s.value())) {
            inner.add(new Stmt.Move(w.atom(s.value()), Atom.whole(0), row, Atom.whole(0), w.count(), s.at()));
        } else {
            inner.add(new Stmt.Fill(row, Atom.whole(0), w.count(), s.value(), s.at()));
        }
        return new Stmt.For(
                List.of(), i, s.from(), s.to(), 1, false, List.of(), List.of(), inner.yield(List.of()), s.at());
    }

    private static List<JavaText.Part> call(String method, int arity) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(RUNTIME, new Code("." + method + "(")));
        for (int i = 0; i < arity; i++) {
            parts.add(new Hole(i, Precedence.ANY));
            parts.add(new Code(i + 1 < arity ? ", " : ")"));
        }
        return parts;
    }
}
