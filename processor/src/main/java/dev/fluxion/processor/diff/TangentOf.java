package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import java.util.Optional;

/** The tangent of {@code v}, which an expression defines; empty if it is zero. */
record TangentOf(Var v, Companions dots, Builder out) implements Expr.Visitor<Optional<Atom>> {

    @Override
    public Optional<Atom> apply(Expr.Apply e) {
        Atom sum = Atom.real(0);
        for (int i = 0; i < e.args().size(); i++) {
            Atom dot = dots.of(e.args().get(i));
            if (e.op().isDifferentiable(i) && e.args().get(i).type().isReal() && !Sums.isZero(dot)) {
                Atom part = Contributions.of(dots.name(v), e, i, v, dot, out);
                sum = Sums.add(dots.name(v), sum, part, out);
            }
        }
        return Optional.of(sum);
    }

    @Override
    public Optional<Atom> same(Expr.Same e) {
        return Optional.of(dots.of(e.value()));
    }

    @Override
    public Optional<Atom> load(Expr.Load e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> length(Expr.Length e) {
        return Optional.empty();
    }

    @Override
    public Optional<Atom> newArray(Expr.NewArray e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> zerosLike(Expr.ZerosLike e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> copy(Expr.Copy e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> newTape(Expr.NewTape e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> pop(Expr.Pop e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> pack(Expr.Pack e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> newObject(Expr.New e) {
        return beside(e);
    }

    @Override
    public Optional<Atom> cast(Expr.Cast e) {
        return beside(e);
    }

    /** A number of which nothing is known, hence constant; the memory is an {@link Obstacle}. */
    @Override
    public Optional<Atom> java(Expr.Java e) {
        return v.type().isReal() ? Optional.empty() : beside(e);
    }

    private Optional<Atom> beside(Expr e) {
        return Optional.of(out.let(dots.name(v), dots.ofMemory(v, e)));
    }
}
