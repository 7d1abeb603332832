package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin.Sweep;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies the statements of a block, and writes behind each what happens to the tangents. */
final class Tangents implements Stmt.Visitor<Builder> {
    private final Activity activity;
    private final Companions dots;
    private final Variants variants;
    private final Builder out;

    Tangents(Activity activity, Companions dots, Variants variants, Builder out) {
        this.activity = activity;
        this.dots = dots;
        this.variants = variants;
        this.out = out;
    }

    void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            out.at(stmt.at().in(Sweep.FORWARD));
            stmt.accept(this);
        }
    }

    /** The block inside, yielding also the tangents of what {@code deciding} says. */
    private Block inside(Block block, List<? extends Atom> deciding) {
        Builder inner = new Builder(out);
        new Tangents(activity, dots, variants, inner).block(block);
        return inner.yield(dots.with(block.yields(), deciding));
    }

    private Builder add(Stmt stmt) {
        out.add(stmt);
        return out;
    }

    /** The statement as it is, and if {@code needed} the same on tangents. */
    private Builder both(Stmt stmt, boolean needed, Stmt onTangents) {
        return needed ? add(stmt, onTangents) : add(stmt);
    }

    private Builder add(Stmt stmt, Stmt onTangents) {
        out.add(stmt);
        return add(onTangents);
    }

    @Override
    public Builder let(Stmt.Let s) {
        out.add(s);
        boolean isPopped = s.rhs() instanceof Expr.Pop pop && dots.has(pop.tape());
        if (isPopped || activity.isActive(s.v())) {
            s.rhs().accept(new TangentOf(s.v(), dots, out)).ifPresent(dot -> dots.put(s.v(), dot));
        }
        return out;
    }

    @Override
    public Builder store(Stmt.Store s) {
        Stmt beside = new Stmt.Store(dots.of(s.array()), s.index(), dots.of(s.value()), out.at());
        return both(s, dots.has(s.array()) && s.array().type().carriesAt(s.index()), beside);
    }

    @Override
    public Builder accumulate(Stmt.Accumulate s) {
        Stmt beside = new Stmt.Accumulate(dots.of(s.array()), s.index(), dots.of(s.value()), out.at());
        boolean carries = s.array().type().carriesAt(s.index());
        return both(s, carries && dots.has(s.array()) && dots.has(s.value()), beside);
    }

    @Override
    public Builder move(Stmt.Move s) {
        out.add(s);
        if (dots.has(s.to()) && dots.has(s.from())) {
            Atom from = dots.of(s.from());
            return add(new Stmt.Move(from, s.fromIndex(), dots.of(s.to()), s.toIndex(), s.length(), out.at()));
        }
        return dots.has(s.to()) ? add(Memories.zero(dots.of(s.to()), s.toIndex(), s.length(), out)) : out;
    }

    @Override
    public Builder fill(Stmt.Fill s) {
        Stmt beside = new Stmt.Fill(dots.of(s.array()), s.from(), s.to(), dots.of(s.value()), out.at());
        return both(s, dots.has(s.array()), beside);
    }

    @Override
    public Builder push(Stmt.Push s) {
        return both(s, dots.has(s.tape()), new Stmt.Push(dots.of(s.tape()), dots.of(s.value()), out.at()));
    }

    @Override
    public Builder act(Stmt.Do s) {
        return add(s);
    }

    @Override
    public Builder leave(Stmt.Throw s) {
        return add(s);
    }

    @Override
    public Builder call(Stmt.Call s) {
        Optional<RuledCall> ruled =
                activity.rule(s).filter(r -> !r.again()).map(r -> RuledCall.of(activity, s, r, out));
        body(s, activity.callee(s));
        ruled.filter(r -> activity.isActive(r.result()))
                .ifPresent(r -> dots.put(r.result(), r.tangent(dots.of(r.result()), dots, out)));
        return out;
    }

    private Builder body(Stmt.Call s, Activity callee) {
        if (!callee.matters()) {
            return add(s);
        }
        List<Atom> args = withDots(s.args(), callee);
        List<Var> results = new ArrayList<>(s.results());
        for (int i = 0; i < s.results().size(); i++) {
            if (callee.gives(i)) {
                results.add(dots.declare(s.results().get(i)));
            }
        }
        return add(new Stmt.Call(results, variants.of(callee).tangent(), args, s.at()));
    }

    private List<Atom> withDots(List<Atom> args, Activity callee) {
        List<Atom> all = new ArrayList<>(args);
        for (int i = 0; i < args.size(); i++) {
            if (callee.takes(i)) {
                all.add(dots.passed(args.get(i), out));
            }
        }
        return all;
    }

    @Override
    public Builder unpack(Stmt.Unpack s) {
        out.add(s);
        if (!dots.has(s.trace())) {
            return out;
        }
        List<Integer> active = activity.fields(((Type.Trace) s.trace().type()).name());
        List<Var> fields = Lists.map(active, i -> dots.declare(s.fields().get(i)));
        return add(new Stmt.Unpack(fields, dots.of(s.trace()), out.at()));
    }

    @Override
    public Builder branch(Stmt.If s) {
        Block then = inside(s.then(), s.results());
        Block otherwise = inside(s.otherwise(), s.results());
        return add(new Stmt.If(dots.declare(s.results()), s.condition(), then, otherwise, s.at()));
    }

    @Override
    public Builder counted(Stmt.For s) {
        List<Atom> inits = dots.with(s.inits(), s.params());
        List<Var> params = dots.declare(s.params());
        Block body = inside(s.body(), s.params());
        List<Var> results = dots.declare(s.results(), s.params());
        return add(new Stmt.For(results, s.index(), s.from(), s.to(), s.step(), s.down(), params, inits, body, s.at()));
    }

    @Override
    public Builder repeated(Stmt.While s) {
        List<Atom> inits = dots.with(s.inits(), s.params());
        List<Var> params = dots.declare(s.params());
        Block body = inside(s.body(), s.params());
        return add(new Stmt.While(dots.declare(s.results(), s.params()), params, inits, s.test(), body, s.at()));
    }

    @Override
    public Builder attempt(Stmt.Attempt s) {
        Block body = inside(s.body(), s.values());
        return add(new Stmt.Attempt(s.caught(), dots.declare(s.values()), body, s.at()));
    }
}
