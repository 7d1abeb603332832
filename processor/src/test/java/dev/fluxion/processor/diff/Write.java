package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Short hand for writing programs in tests. */
public final class Write {
    public static final Type.Array REALS = new Type.Array(Type.REAL);
    public static final Origin USER = Origin.NONE.in(Origin.Sweep.PRIMAL);
    public final Builder out;

    public Write() {
        this(null);
    }

    private Write(Builder outer) {
        out = new Builder(outer).at(USER);
    }

    public static Var real(String name) {
        return new Var(name, Type.REAL);
    }

    public static Var whole(String name) {
        return new Var(name, Type.INT);
    }

    public static Var reals(String name) {
        return new Var(name, REALS);
    }

    /** A number, by an operation of the table. */
    public Atom real(String name, String op, Atom... args) {
        return let(name, new Expr.Apply(Primitives.named(op), List.of(args), Type.REAL));
    }

    public Atom whole(String name, String op, Atom... args) {
        return let(name, new Expr.Apply(Primitives.named(op), List.of(args), Type.INT));
    }

    public Atom truth(String op, Atom... args) {
        return let("test", new Expr.Apply(Primitives.named(op), List.of(args), Type.BOOL));
    }

    public Atom load(String name, Atom array, Atom index) {
        return let(name, new Expr.Load(array, index));
    }

    /** A statement of its own even where the builder could do without. */
    public Atom let(String name, Expr e) {
        Var v = new Var(name, e.type());
        out.add(new Stmt.Let(v, e, USER));
        return v;
    }

    public Atom newArray(String name, Atom length) {
        return let(name, new Expr.NewArray(REALS, List.of(length)));
    }

    public void store(Atom array, Atom index, Atom value) {
        out.add(new Stmt.Store(array, index, value, USER));
    }

    public Block block(Function<Write, List<Atom>> body) {
        Write inner = new Write(out);
        List<Atom> yields = body.apply(inner);
        return inner.out.yield(yields);
    }

    public List<Var> branch(Atom condition, Function<Write, List<Atom>> then, Function<Write, List<Atom>> otherwise) {
        Block first = block(then);
        List<Var> results = results(first);
        out.add(new Stmt.If(results, condition, first, block(otherwise), USER));
        return results;
    }

    private static List<Var> results(Block block) {
        return Lists.map(block.yields(), a -> new Var(a instanceof Var v ? v.name() : "r", a.type()));
    }

    /** {@code body} is given the index and what is carried. */
    public List<Var> count(Atom from, Atom to, List<Atom> inits, Loop body) {
        return count(from, to, 1, false, inits, body);
    }

    public List<Var> count(Atom from, Atom to, int step, boolean down, List<Atom> inits, Loop body) {
        Var index = whole("i");
        List<Var> params = Lists.map(inits, a -> new Var(a instanceof Var v ? v.name() : "p", a.type()));
        Block block = block(w -> body.write(w, index, params));
        List<Var> results = Lists.map(params, Var::again);
        out.add(new Stmt.For(results, index, from, to, step, down, params, inits, block, USER));
        return results;
    }

    /** What a loop does. */
    public interface Loop {
        List<Atom> write(Write w, Var index, List<Var> params);
    }

    public List<Var> repeat(
            List<Atom> inits, BiFunction<Write, List<Var>, Atom> test, BiFunction<Write, List<Var>, List<Atom>> body) {
        List<Var> params = Lists.map(inits, a -> new Var(a instanceof Var v ? v.name() : "p", a.type()));
        Block tested = block(w -> List.of(test.apply(w, params)));
        Block block = block(w -> body.apply(w, params));
        List<Var> results = Lists.map(params, Var::again);
        out.add(new Stmt.While(results, params, inits, tested, block, USER));
        return results;
    }

    public List<Var> call(Func callee, Atom... args) {
        List<Var> results = Lists.map(callee.body().yields(), a -> new Var(callee.name() + "Result", a.type()));
        out.add(new Stmt.Call(results, callee.name(), List.of(args), USER));
        return results;
    }

    public Func func(String name, List<Var> params, Atom... results) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            names.add(i == 0 ? "value" : "value" + (i + 1));
        }
        return new Func(name, params, out.yield(List.of(results)), names);
    }
}
