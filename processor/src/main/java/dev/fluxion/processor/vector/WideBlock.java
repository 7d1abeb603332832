package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Rewrites one block. Work on single numbers gathers in {@link Lanes}. References and what is not wide are moved ahead of it:
 * they never depend on the numbers. What handles numbers of all directions at once comes behind.
 */
final class WideBlock implements Stmt.Visitor<Builder> {
    private final Widening w;
    private final Block block;
    private final Builder out;
    private final Map<List<Atom>, Atom> rows = new HashMap<>();
    private Lanes lanes;
    private int at;

    WideBlock(Widening w, Block block, Builder out) {
        this.w = w;
        this.block = block;
        this.out = out;
        this.lanes = new Lanes(w);
    }

    Block rewritten(IntPredicate isWide) {
        for (at = 0; at < block.stmts().size(); at++) {
            Stmt stmt = block.stmts().get(at);
            out.at(stmt.at());
            stmt.accept(this);
        }
        return block.leaves() ? out.yield(unread(isWide)) : flush().yield(w.spread(block.yields(), isWide, out));
    }

    /** What a block yields whose end is never reached. */
    private List<Atom> unread(IntPredicate isWide) {
        List<Atom> yields = new ArrayList<>();
        for (int i = 0; i < block.yields().size(); i++) {
            Type type = block.yields().get(i).type();
            yields.add(
                    isWide.test(i)
                            ? Atom.zero(WideTypes.of(type))
                            : block.yields().get(i));
        }
        return yields;
    }

    /** Writes what has gathered; where it is written, the statement at hand and those behind it follow. */
    Builder flush() {
        if (!lanes.isEmpty()) {
            Block behind = new Block(block.stmts().subList(at, block.stmts().size()), block.yields());
            Set<Var> used = behind.free();
            lanes.write(out, used::contains);
            lanes = new Lanes(w);
        }
        return out;
    }

    Builder add(Stmt stmt) {
        out.add(stmt);
        return out;
    }

    Builder gather(Stmt stmt) {
        lanes.add(stmt);
        return out;
    }

    /** As it is, on wide references. */
    Builder same(Stmt s) {
        return add(s.with(w.atoms(s.operands()), Lists.map(s.results(), w::var), s.bound(), s.blocks()));
    }

    /** The numbers of all directions at an index of a wide array of numbers: no one ever puts another row there. */
    Atom row(Atom array, Atom index) {
        return rows.computeIfAbsent(
                List.of(array, index), k -> out.let(array + "Row", new Expr.Load(w.atom(array), index)));
    }

    Var lane() {
        return lanes.lane();
    }

    @Override
    public Builder let(Stmt.Let s) {
        return s.rhs().accept(new WideLet(s, w, this));
    }

    @Override
    public Builder store(Stmt.Store s) {
        if (w.holdsWideNumbers(s.array())) {
            return gather(new Stmt.Store(row(s.array(), s.index()), lane(), s.value(), s.at()));
        }
        Atom value = w.spread(s.value(), w.is(s.array()), out);
        return add(new Stmt.Store(w.atom(s.array()), s.index(), value, s.at()));
    }

    @Override
    public Builder accumulate(Stmt.Accumulate s) {
        return w.holdsWideNumbers(s.array())
                ? gather(new Stmt.Accumulate(row(s.array(), s.index()), lane(), s.value(), s.at()))
                : same(s);
    }

    @Override
    public Builder move(Stmt.Move s) {
        flush();
        boolean ofNumbers = w.holdsWideNumbers(s.to());
        return ofNumbers ? add(WideMemory.move(w.atoms(s.operands()), s.at())) : same(s);
    }

    @Override
    public Builder fill(Stmt.Fill s) {
        flush();
        return w.holdsWideNumbers(s.array()) ? add(WideMemory.fill(s, w, out)) : same(s);
    }

    @Override
    public Builder push(Stmt.Push s) {
        flush();
        return add(new Stmt.Push(w.atom(s.tape()), w.spread(s.value(), w.is(s.tape()), out), s.at()));
    }

    /** A check of a partial derivative looks at each direction. */
    @Override
    public Builder act(Stmt.Do s) {
        return s.operands().stream().anyMatch(w::isWideNumber) ? gather(s) : same(s);
    }

    @Override
    public Builder leave(Stmt.Throw s) {
        return same(s);
    }

    @Override
    public Builder call(Stmt.Call s) {
        flush();
        return add(w.call(s, out));
    }

    @Override
    public Builder unpack(Stmt.Unpack s) {
        return add(new Stmt.Unpack(Lists.map(s.fields(), w::var), w.atom(s.trace()), s.at()));
    }

    /** A test that depends on a direction is one inside of a primitive's partial: done for each direction. */
    @Override
    public Builder branch(Stmt.If s) {
        if (w.isWideNumber(s.condition())) {
            return gather(w.onNumbersAlone(s));
        }
        flush();
        Block then = inside(s.then(), s.results());
        Block otherwise = inside(s.otherwise(), s.results());
        return add(new Stmt.If(w.vars(s.results()), s.condition(), then, otherwise, s.at()));
    }

    @Override
    public Builder counted(Stmt.For s) {
        flush();
        List<Atom> inits = w.spread(s.inits(), s.params(), out);
        Block body = inside(s.body(), s.params());
        return add(new Stmt.For(
                w.vars(s.results()),
                s.index(),
                s.from(),
                s.to(),
                s.step(),
                s.down(),
                w.vars(s.params()),
                inits,
                body,
                s.at()));
    }

    @Override
    public Builder repeated(Stmt.While s) {
        flush();
        List<Atom> inits = w.spread(s.inits(), s.params(), out);
        Block test = new WideBlock(w, s.test(), new Builder(out)).rewritten(i -> false);
        Block body = inside(s.body(), s.params());
        return add(new Stmt.While(w.vars(s.results()), w.vars(s.params()), inits, test, body, s.at()));
    }

    @Override
    public Builder attempt(Stmt.Attempt s) {
        flush();
        return add(new Stmt.Attempt(s.caught(), w.vars(s.values()), inside(s.body(), s.values()), s.at()));
    }

    private Block inside(Block inner, List<Var> targets) {
        return new WideBlock(w, inner, new Builder(out)).rewritten(i -> w.is(targets.get(i)));
    }
}
