package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.Set;

/** What each kind of statement needs, and which are needed by nobody and yet stay. */
final class Needs implements Stmt.Visitor<Boolean> {
    private final Demand demand;
    private final Set<String> partials;

    private Needs(Demand demand, Set<String> partials) {
        this.demand = demand;
        this.partials = partials;
    }

    /**
     * The statements and variables of a function that must stay.
     *
     * @param partials functions that give a partial derivative and do nothing else
     */
    static Set<Object> live(Func f, Set<String> partials) {
        Demand demand = new Demand(Memory.of(f));
        new Needs(demand, partials).block(f.body());
        demand.roots(f.body().yields());
        return demand.settle();
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            demand.needAll(stmt, own(stmt));
            stmt.results().forEach(v -> demand.need(v, stmt));
            stmt.accept(this);
            stmt.blocks().forEach(b -> inside(b, stmt));
        }
    }

    /** What a statement needs in any case: not what only starts a loop's variables. */
    private static List<Atom> own(Stmt stmt) {
        if (stmt instanceof Stmt.While) {
            return List.of();
        }
        return stmt instanceof Stmt.For loop ? List.of(loop.from(), loop.to()) : stmt.operands();
    }

    private void inside(Block block, Stmt around) {
        block.stmts().forEach(s -> demand.need(s, around));
        block(block);
    }

    @Override
    public Boolean let(Stmt.Let s) {
        boolean users = s.at().sweep() == Origin.Sweep.PRIMAL;
        if (s.rhs() instanceof Expr.Pop pop) {
            demand.need(s.v(), demand.contents(pop.tape()));
            demand.need(demand.contents(pop.tape()), s);
        } else if (s.rhs().effect().compareTo(users && !canVanish(s.rhs()) ? Effect.FAILS : Effect.ACTS) >= 0) {
            demand.root(s);
        }
        read(s);
        return true;
    }

    /** To make an object does not fail: what its constructor checks is checked before. */
    private static boolean canVanish(Expr rhs) {
        return rhs instanceof Expr.New;
    }

    private void read(Stmt.Let s) {
        if (s.rhs() instanceof Expr.Load load) {
            demand.need(s.v(), demand.contents(load.array()));
        } else if (s.rhs() instanceof Expr.Copy copy) {
            demand.need(s.v(), demand.contents(copy.array()));
        } else if (s.rhs() instanceof Expr.ZerosLike zeros && zeros.looksInto()) {
            demand.need(s.v(), demand.contents(zeros.array()));
        }
    }

    @Override
    public Boolean store(Stmt.Store s) {
        return write(s, s.array());
    }

    @Override
    public Boolean accumulate(Stmt.Accumulate s) {
        return write(s, s.array());
    }

    @Override
    public Boolean move(Stmt.Move s) {
        demand.need(demand.contents(s.to()), demand.contents(s.from()));
        return write(s, s.to());
    }

    @Override
    public Boolean fill(Stmt.Fill s) {
        return write(s, s.array());
    }

    @Override
    public Boolean push(Stmt.Push s) {
        return write(s, s.tape());
    }

    /** A write is needed by what is written; the user's own may also throw, and stays. */
    private boolean write(Stmt s, Atom where) {
        demand.need(demand.contents(where), s);
        return s.at().sweep() == Origin.Sweep.PRIMAL && stays(s);
    }

    @Override
    public Boolean act(Stmt.Do s) {
        return stays(s);
    }

    @Override
    public Boolean leave(Stmt.Throw s) {
        return stays(s);
    }

    @Override
    public Boolean call(Stmt.Call s) {
        boolean users = s.at().sweep() == Origin.Sweep.PRIMAL;
        return (!users && partials.contains(s.callee())) || stays(s);
    }

    private boolean stays(Stmt s) {
        demand.root(s);
        return true;
    }

    @Override
    public Boolean unpack(Stmt.Unpack s) {
        return true;
    }

    @Override
    public Boolean branch(Stmt.If s) {
        feed(s.results(), s.then().yields());
        feed(s.results(), s.otherwise().yields());
        return true;
    }

    @Override
    public Boolean counted(Stmt.For s) {
        return loop(s, s.params(), s.inits(), s.body());
    }

    /** A loop of the user's that may never end is not dropped: that would be another value. */
    @Override
    public Boolean repeated(Stmt.While s) {
        demand.needAll(s, s.test().yields());
        loop(s, s.params(), s.inits(), s.body());
        return s.at().sweep() == Origin.Sweep.PRIMAL && stays(s);
    }

    private boolean loop(Stmt s, List<Var> params, List<Atom> inits, Block body) {
        feed(s.results(), params);
        feed(params, inits);
        feed(params, body.yields());
        s.bound().forEach(v -> demand.need(v, s));
        return true;
    }

    @Override
    public Boolean attempt(Stmt.Attempt s) {
        feed(s.values(), s.body().yields());
        return true;
    }

    private void feed(List<Var> targets, List<? extends Atom> sources) {
        for (int i = 0; i < targets.size(); i++) {
            demand.need(targets.get(i), sources.get(i));
        }
    }
}
