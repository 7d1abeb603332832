package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** Rewrites one definition. */
record WideLet(Stmt.Let s, Widening w, WideBlock block) implements Expr.Visitor<Builder> {

    private Builder define(Expr rhs) {
        return block.add(new Stmt.Let(w.var(s.v()), rhs, s.at()));
    }

    private Type type() {
        return w.var(s.v()).type();
    }

    private boolean isWide() {
        return w.is(s.v());
    }

    @Override
    public Builder apply(Expr.Apply e) {
        return isWide() ? block.gather(s) : block.add(s);
    }

    @Override
    public Builder same(Expr.Same e) {
        return w.isWideNumber(s.v()) ? block.gather(s) : block.same(s);
    }

    @Override
    public Builder load(Expr.Load e) {
        return w.holdsWideNumbers(e.array())
                ? block.gather(
                        new Stmt.Let(s.v(), new Expr.Load(block.row(e.array(), e.index()), block.lane()), s.at()))
                : block.same(s);
    }

    @Override
    public Builder length(Expr.Length e) {
        return block.same(s);
    }

    /** With the numbers of each element, if the elements are allocated at all. */
    @Override
    public Builder newArray(Expr.NewArray e) {
        return define(isWide() ? WideMemory.newArray(e, w) : e);
    }

    @Override
    public Builder zerosLike(Expr.ZerosLike e) {
        return isWide() && !w.is(e.array()) ? define(WideMemory.zerosLike(e, w.count())) : block.same(s);
    }

    @Override
    public Builder copy(Expr.Copy e) {
        if (!w.holdsWideNumbers(e.array())) {
            return block.same(s);
        }
        block.flush();
        return define(WideMemory.copy(e, w));
    }

    @Override
    public Builder newTape(Expr.NewTape e) {
        return define(new Expr.NewTape((Type.Tape) type()));
    }

    @Override
    public Builder pop(Expr.Pop e) {
        return block.same(s);
    }

    @Override
    public Builder pack(Expr.Pack e) {
        Builder out = block.flush();
        List<Atom> fields = w.spread(e.fields(), i -> w.wide().isField(e.type().name(), i), out);
        return define(new Expr.Pack(e.type(), fields));
    }

    @Override
    public Builder newObject(Expr.New e) {
        return narrow();
    }

    @Override
    public Builder cast(Expr.Cast e) {
        return narrow();
    }

    @Override
    public Builder java(Expr.Java e) {
        return narrow();
    }

    /** What is made in Java cannot be wide. */
    private Builder narrow() {
        if (isWide()) {
            throw new IllegalStateException("not for several directions: " + s);
        }
        return block.same(s);
    }
}
