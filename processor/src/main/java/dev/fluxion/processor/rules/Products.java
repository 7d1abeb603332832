package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import java.util.List;
import java.util.Optional;

/** Identities of products, quotients and powers. */
final class Products {
    private Products() {}

    static Optional<Expr> withOne(Term t) {
        if (t.is(t.y(), 1)) {
            return t.same(t.x());
        }
        return t.is(t.x(), 1) ? t.same(t.y()) : Optional.empty();
    }

    static Optional<Expr> withMinusOne(Term t) {
        if (t.is(t.y(), -1)) {
            return t.apply("neg", t.x());
        }
        return t.is(t.x(), -1) ? t.apply("neg", t.y()) : Optional.empty();
    }

    /** {@code -a * -b} is {@code a * b}. */
    static Optional<Expr> ofNegatives(Term t) {
        return bothNegative(t).flatMap(ab -> t.apply("mul", ab.get(0), ab.get(1)));
    }

    static Optional<Expr> byOne(Term t) {
        if (t.is(t.y(), 1)) {
            return t.same(t.x());
        }
        return t.is(t.y(), -1) ? t.apply("neg", t.x()) : Optional.empty();
    }

    /** {@code -a / -b} is {@code a / b}; not so of whole numbers: the smallest one has no negative. */
    static Optional<Expr> quotientOfNegatives(Term t) {
        return bothNegative(t).filter(ab -> t.type().isReal()).flatMap(ab -> t.apply("div", ab.get(0), ab.get(1)));
    }

    private static Optional<List<Atom>> bothNegative(Term t) {
        return t.operandsOf(t.x(), "neg")
                .flatMap(a -> t.operandsOf(t.y(), "neg").map(b -> List.of(a.get(0), b.get(0))));
    }

    /** {@code pow(x, 1)} and {@code pow(x, 0)}, which the JDK's specification gives, for NaN too. */
    static Optional<Expr> trivialPower(Term t) {
        if (t.is(t.y(), 1)) {
            return t.same(t.x());
        }
        return t.is(t.y(), 0) || t.is(t.y(), -0.0) ? t.same(Atom.real(1)) : Optional.empty();
    }
}
