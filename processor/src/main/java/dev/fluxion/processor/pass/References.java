package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;

/** How each kind of statement passes references on. */
final class References implements Stmt.Visitor<Boolean> {
    private final Memory memory;

    References(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Boolean let(Stmt.Let s) {
        boolean escapes = s.rhs() instanceof Expr.New made && made.effect() == Effect.ACTS;
        if (escapes || s.rhs() instanceof Expr.Java) {
            memory.expose(s.v());
            s.operands().forEach(memory::expose);
        }
        if (!(s.rhs() instanceof Expr.Java) && sharesOperands(s.rhs())) {
            s.operands().forEach(a -> memory.join(s.v(), a));
        }
        return true;
    }

    /** Only what is made anew leads nowhere else; a copy that is not deep shares its rows, and any its objects. */
    private static boolean sharesOperands(Expr rhs) {
        return !(rhs instanceof Expr.ZerosLike) && !(rhs instanceof Expr.Copy copy && isSeparate(copy));
    }

    private static boolean isSeparate(Expr.Copy copy) {
        boolean isDeep = copy.form() == Expr.Copy.Form.DEEP;
        return !copy.sharesRows() && (isDeep || !Memory.refers(Types.element(copy.type())));
    }

    @Override
    public Boolean store(Stmt.Store s) {
        memory.join(s.array(), s.value());
        return true;
    }

    @Override
    public Boolean accumulate(Stmt.Accumulate s) {
        return true;
    }

    @Override
    public Boolean move(Stmt.Move s) {
        if (Memory.refers(Types.element(s.to().type()))) {
            memory.join(s.from(), s.to());
        }
        return true;
    }

    @Override
    public Boolean fill(Stmt.Fill s) {
        memory.join(s.array(), s.value());
        return true;
    }

    @Override
    public Boolean push(Stmt.Push s) {
        memory.join(s.tape(), s.value());
        return true;
    }

    @Override
    public Boolean act(Stmt.Do s) {
        s.operands().forEach(memory::expose);
        return true;
    }

    @Override
    public Boolean leave(Stmt.Throw s) {
        return true;
    }

    /**
     * What a call gets and gives is known to others; but a trace is only ever given back to the call's own reverse, and leads
     * nowhere else if the call got no references.
     */
    @Override
    public Boolean call(Stmt.Call s) {
        boolean closed = s.args().stream().noneMatch(a -> Memory.refers(a.type()));
        s.args().stream().filter(a -> a.type().isContainer()).forEach(memory::expose);
        s.results().stream().filter(v -> v.type().isContainer() || !closed).forEach(memory::expose);
        return true;
    }

    @Override
    public Boolean unpack(Stmt.Unpack s) {
        s.fields().forEach(v -> memory.join(s.trace(), v));
        return true;
    }

    @Override
    public Boolean branch(Stmt.If s) {
        memory.join(s.results(), s.then().yields());
        memory.join(s.results(), s.otherwise().yields());
        return true;
    }

    @Override
    public Boolean counted(Stmt.For s) {
        memory.join(s.params(), s.inits());
        memory.join(s.params(), s.body().yields());
        memory.join(s.params(), s.results());
        return true;
    }

    @Override
    public Boolean repeated(Stmt.While s) {
        memory.join(s.params(), s.inits());
        memory.join(s.params(), s.body().yields());
        memory.join(s.params(), s.results());
        return true;
    }

    @Override
    public Boolean attempt(Stmt.Attempt s) {
        memory.join(s.values(), s.body().yields());
        return true;
    }
}
