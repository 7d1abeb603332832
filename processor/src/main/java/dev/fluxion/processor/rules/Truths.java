package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Type;
import java.util.Optional;

/** Identities of truth values. */
final class Truths {
    private Truths() {}

    static Optional<Expr> negation(Term t) {
        if (t.x() instanceof Const c && c.value() instanceof Boolean b) {
            return t.same(Atom.truth(!b));
        }
        Optional<Expr> twice = t.operandsOf(t.x(), "not").flatMap(args -> t.same(args.get(0)));
        Optional<Expr> equal = t.operandsOf(t.x(), "eq").flatMap(args -> t.apply("ne", args.get(0), args.get(1)));
        Optional<Expr> different = t.operandsOf(t.x(), "ne").flatMap(args -> t.apply("eq", args.get(0), args.get(1)));
        return twice.or(() -> equal).or(() -> different);
    }

    static Optional<Expr> conjunction(Term t) {
        return t.type() == Type.BOOL ? absorbed(t, true) : Optional.empty();
    }

    static Optional<Expr> disjunction(Term t) {
        return t.type() == Type.BOOL ? absorbed(t, false) : Optional.empty();
    }

    /** With its neutral element it is the other operand, with the opposite it is that, with itself it is itself. */
    private static Optional<Expr> absorbed(Term t, boolean neutral) {
        if (t.is(t.x(), neutral) || t.is(t.y(), !neutral) || t.x().equals(t.y())) {
            return t.same(t.y());
        }
        return t.is(t.y(), neutral) || t.is(t.x(), !neutral) ? t.same(t.x()) : Optional.empty();
    }

    /** {@code x == true}. */
    static Optional<Expr> withTruth(Term t) {
        if (t.is(t.y(), true)) {
            return t.same(t.x());
        }
        return t.is(t.y(), false) ? t.apply("not", t.x()) : Optional.empty();
    }
}
