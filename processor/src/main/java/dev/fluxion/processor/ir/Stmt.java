package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.List;

/**
 * One step of a {@link Block}. There is no jump: a {@code break} or a {@code return} has become a value before it gets here.
 *
 * <p>Every kind takes itself apart ({@link #operands}, {@link #results}, {@link #bound}, {@link #blocks}) and is put together
 * again by {@link #with}, so that whatever treats all kinds alike is written once.
 */
public sealed interface Stmt {

    Origin at();

    /** Atoms the statement itself uses, its blocks excluded. */
    List<Atom> operands();

    /** Variables it defines for the statements after it. */
    default List<Var> results() {
        return List.of();
    }

    /** Variables it defines for its own blocks. */
    default List<Var> bound() {
        return List.of();
    }

    default List<Block> blocks() {
        return List.of();
    }

    /** The same kind of statement, of other parts. */
    Stmt with(List<Atom> operands, List<Var> results, List<Var> bound, List<Block> blocks);

    /** Whether control never gets past it. */
    default boolean leaves() {
        return false;
    }

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind, so that the compiler finds omissions. */
    interface Visitor<R> {
        R let(Let s);

        R store(Store s);

        R accumulate(Accumulate s);

        R move(Move s);

        R fill(Fill s);

        R push(Push s);

        R act(Do s);

        R leave(Throw s);

        R call(Call s);

        R unpack(Unpack s);

        R branch(If s);

        R counted(For s);

        R repeated(While s);

        R attempt(Attempt s);
    }

    /** {@code v = rhs}. */
    record Let(Var v, Expr rhs, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return rhs.operands();
        }

        @Override
        public List<Var> results() {
            return List.of(v);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Let(r.get(0), rhs.with(o), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.let(this);
        }
    }

    /** {@code array[index] = value}. */
    record Store(Atom array, Atom index, Atom value, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return List.of(array, index, value);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Store(o.get(0), o.get(1), o.get(2), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.store(this);
        }
    }

    /** {@code array[index] += value}, on numbers. */
    record Accumulate(Atom array, Atom index, Atom value, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return List.of(array, index, value);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Accumulate(o.get(0), o.get(1), o.get(2), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.accumulate(this);
        }
    }

    /** {@link System#arraycopy}: may overlap itself. */
    record Move(Atom from, Atom fromIndex, Atom to, Atom toIndex, Atom length, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return List.of(from, fromIndex, to, toIndex, length);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Move(o.get(0), o.get(1), o.get(2), o.get(3), o.get(4), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.move(this);
        }
    }

    /** {@code Arrays.fill(array, from, to, value)}. */
    record Fill(Atom array, Atom from, Atom to, Atom value, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return List.of(array, from, to, value);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Fill(o.get(0), o.get(1), o.get(2), o.get(3), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /** Puts a value on a tape. */
    record Push(Atom tape, Atom value, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return List.of(tape, value);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Push(o.get(0), o.get(1), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.push(this);
        }
    }

    /** Java executed for what it does: printing, a counter, an assertion. Ends with a semicolon or a brace of its own. */
    record Do(Expr.Java java, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return java.args();
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Do((Expr.Java) java.with(o), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.act(this);
        }
    }

    /** Throws; nothing follows it in its block, whose yields are never read. */
    record Throw(Atom exception, Origin at) implements Stmt {
        @Override
        public List<Atom> operands() {
            return List.of(exception);
        }

        @Override
        public boolean leaves() {
            return true;
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Throw(o.get(0), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.leave(this);
        }
    }

    /** {@code results = callee(args)}, a {@link Func} of the same {@link Program}. */
    record Call(List<Var> results, String callee, List<Atom> args, Origin at) implements Stmt {
        public Call {
            results = List.copyOf(results);
            args = List.copyOf(args);
        }

        @Override
        public List<Atom> operands() {
            return args;
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Call(r, callee, o, at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** Takes a trace apart again. */
    record Unpack(List<Var> fields, Atom trace, Origin at) implements Stmt {
        public Unpack {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Atom> operands() {
            return List.of(trace);
        }

        @Override
        public List<Var> results() {
            return fields;
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Unpack(r, o.get(0), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unpack(this);
        }
    }

    /** {@code results = if condition {then} else {otherwise}}. */
    record If(List<Var> results, Atom condition, Block then, Block otherwise, Origin at) implements Stmt {
        public If {
            results = List.copyOf(results);
        }

        @Override
        public List<Atom> operands() {
            return List.of(condition);
        }

        @Override
        public List<Block> blocks() {
            return List.of(then, otherwise);
        }

        @Override
        public boolean leaves() {
            return then.leaves() && otherwise.leaves();
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new If(r, o.get(0), k.get(0), k.get(1), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.branch(this);
        }
    }

    /**
     * {@code for index in from..to step step}, ascending, or the same numbers descending. {@code params} start as {@code
     * inits} and become what the body yields; at the end they are the results. The bounds are evaluated once.
     */
    record For(
            List<Var> results,
            Var index,
            Atom from,
            Atom to,
            int step,
            boolean down,
            List<Var> params,
            List<Atom> inits,
            Block body,
            Origin at)
            implements Stmt {
        public For {
            results = List.copyOf(results);
            params = List.copyOf(params);
            inits = List.copyOf(inits);
        }

        @Override
        public List<Atom> operands() {
            return Lists.plus(List.of(from, to), inits);
        }

        @Override
        public List<Var> bound() {
            return Lists.plus(List.of(index), params);
        }

        @Override
        public List<Block> blocks() {
            return List.of(body);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            List<Var> ps = b.subList(1, b.size());
            return new For(r, b.get(0), o.get(0), o.get(1), step, down, ps, o.subList(2, o.size()), k.get(0), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.counted(this);
        }
    }

    /**
     * {@code while test}: {@code test} yields one truth and changes nothing that {@code params} do not carry. {@code params}
     * start as {@code inits} and become what the body yields; at the end they are the results.
     */
    record While(List<Var> results, List<Var> params, List<Atom> inits, Block test, Block body, Origin at)
            implements Stmt {
        public While {
            results = List.copyOf(results);
            params = List.copyOf(params);
            inits = List.copyOf(inits);
        }

        @Override
        public List<Atom> operands() {
            return inits;
        }

        @Override
        public List<Var> bound() {
            return params;
        }

        @Override
        public List<Block> blocks() {
            return List.of(test, body);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new While(r, b, o, k.get(0), k.get(1), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.repeated(this);
        }
    }

    /**
     * Runs {@code body}, which fails entirely or not at all: what fails in it comes before what changes anything. {@code
     * caught} is the exception (an opaque {@code Throwable}), or null if there was none; after one, the other results, which
     * are what the body yields, are zero.
     */
    record Attempt(Var caught, List<Var> values, Block body, Origin at) implements Stmt {
        public Attempt {
            values = List.copyOf(values);
        }

        @Override
        public List<Atom> operands() {
            return List.of();
        }

        @Override
        public List<Var> results() {
            return Lists.plus(List.of(caught), values);
        }

        @Override
        public List<Block> blocks() {
            return List.of(body);
        }

        @Override
        public Stmt with(List<Atom> o, List<Var> r, List<Var> b, List<Block> k) {
            return new Attempt(r.get(0), r.subList(1, r.size()), k.get(0), at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attempt(this);
        }
    }
}
