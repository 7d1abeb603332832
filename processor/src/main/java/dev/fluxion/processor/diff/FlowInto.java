package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Layout;
import java.util.List;

/** What flows from an expression's operands into the variable {@code v} that it defines. */
record FlowInto(Var v, Flow flow, Facts facts) implements Expr.Visitor<Flow> {

    @Override
    public Flow apply(Expr.Apply e) {
        for (int i = 0; i < e.args().size(); i++) {
            if (e.op().isDifferentiable(i)) {
                facts.flow(e.args().get(i), v);
            }
        }
        return flow;
    }

    @Override
    public Flow same(Expr.Same e) {
        facts.alias(e.value(), v);
        return flow;
    }

    @Override
    public Flow load(Expr.Load e) {
        return flow.held(e.array(), e.index(), v, false);
    }

    @Override
    public Flow length(Expr.Length e) {
        return flow;
    }

    @Override
    public Flow newArray(Expr.NewArray e) {
        return flow;
    }

    @Override
    public Flow zerosLike(Expr.ZerosLike e) {
        return flow;
    }

    @Override
    public Flow copy(Expr.Copy e) {
        if (e.form() == Expr.Copy.Form.DEEP && !e.sharesRows()) {
            facts.flow(e.array(), v);
            return flow;
        }
        return flow.copies(e.array(), v);
    }

    @Override
    public Flow newTape(Expr.NewTape e) {
        return flow;
    }

    @Override
    public Flow pop(Expr.Pop e) {
        return flow.through(e.tape(), v);
    }

    @Override
    public Flow pack(Expr.Pack e) {
        return flow.fields(e.type().name(), e.fields(), true);
    }

    /** What is put into a field is as if it were stored there. */
    @Override
    public Flow newObject(Expr.New e) {
        List<Layout.Field> fields = e.type().layout().fields();
        for (int i = 0; i < fields.size(); i++) {
            flow.held(v, Atom.field(fields.get(i).name()), e.fields().get(i), true);
        }
        return flow;
    }

    @Override
    public Flow cast(Expr.Cast e) {
        facts.alias(e.object(), v);
        return flow;
    }

    /** Derivatives end here; but what varies is followed, to see that none is lost (see {@link Obstacles}). */
    @Override
    public Flow java(Expr.Java e) {
        for (Atom a : e.args()) {
            if (a.type().isContainer() && v.type().isContainer()) {
                facts.alias(a, v);
            }
            facts.flow(a, v);
        }
        facts.foreign(v);
        return flow.java(e);
    }
}
