package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;

/**
 * The adjoint of {@code v = expression}. Memory has its shadow already; only what is copied into it flows back.
 *
 * @param forward where the forward sweep is being written
 */
record AdjointOf(Var v, Frame frame, Builder forward) implements Expr.Visitor<Back> {

    @Override
    public Back apply(Expr.Apply e) {
        return (out, bars) -> bars.take(v).ifPresent(bar -> {
            for (int i = 0; i < e.args().size(); i++) {
                Atom arg = e.args().get(i);
                if (frame.isActiveReal(arg) && e.op().isDifferentiable(i)) {
                    Atom part = Contributions.of(Bars.name(arg), e, i, v, bar, out);
                    bars.add(arg, part, out);
                }
            }
        });
    }

    @Override
    public Back same(Expr.Same e) {
        return (out, bars) -> bars.take(v).ifPresent(bar -> bars.add(e.value(), bar, out));
    }

    @Override
    public Back load(Expr.Load e) {
        Atom shadow = frame.shadows().of(e.array());
        return (out, bars) ->
                bars.take(v).ifPresent(bar -> out.add(new Stmt.Accumulate(shadow, e.index(), bar, out.at())));
    }

    @Override
    public Back length(Expr.Length e) {
        return Back.NONE;
    }

    @Override
    public Back newArray(Expr.NewArray e) {
        return Back.NONE;
    }

    @Override
    public Back zerosLike(Expr.ZerosLike e) {
        return Back.NONE;
    }

    @Override
    public Back copy(Expr.Copy e) {
        Companions shadows = frame.shadows();
        boolean isCopied = !e.sharesRows() && shadows.has(e.array());
        return isCopied
                ? CopyBacks.of(e, frame.steady(v, forward), frame.steady(e.array(), forward), frame.variants())
                : Back.NONE;
    }

    @Override
    public Back newTape(Expr.NewTape e) {
        return Back.NONE;
    }

    /** Always, so that pushes and pops of the shadow correspond. */
    @Override
    public Back pop(Expr.Pop e) {
        if (!v.type().isReal()) {
            return Back.NONE;
        }
        Atom shadow = frame.shadows().of(e.tape());
        return (out, bars) -> out.add(new Stmt.Push(shadow, bars.takeOrZero(v), out.at()));
    }

    @Override
    public Back pack(Expr.Pack e) {
        return Back.NONE;
    }

    /** What the fields were given is as if it were stored there. */
    @Override
    public Back newObject(Expr.New e) {
        Atom shadow = frame.shadows().of(v);
        List<Layout.Field> fields = e.type().layout().fields();
        return (out, bars) -> {
            for (int i = fields.size() - 1; i >= 0; i--) {
                Atom given = e.fields().get(i);
                if (fields.get(i).isDifferentiable() && frame.isActiveReal(given)) {
                    Expr load = new Expr.Load(shadow, Atom.field(fields.get(i).name()));
                    bars.add(given, out.let(Bars.name(given), load), out);
                }
            }
        };
    }

    @Override
    public Back cast(Expr.Cast e) {
        return Back.NONE;
    }

    @Override
    public Back java(Expr.Java e) {
        return Back.NONE;
    }
}
